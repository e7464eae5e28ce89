/** The least bot that teams-ai and restify make, for bench/start.ts: it is alive, and it echoes. */
import { Application } from '@microsoft/teams-ai';
import { ActivityTypes, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { createServer, plugins } from 'restify';

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new Application();
bot.activity(ActivityTypes.Message, async (context) => {
  await context.sendActivity(context.activity.text);
});

const server = createServer();
server.use(plugins.bodyParser());
server.get('/healthz', async (_request, response) => {
  response.json(200, { status: 'ok' });
});
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, async (context) => {
    await bot.run(context);
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => {
  process.stdout.write(`minimal-teams-ai listens on port ${server.address().port}\n`);
});
