/** The least bot that botbuilder and restify make, for bench/turns.ts: it says again whatever it hears. */
import { ActivityTypes, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { createServer, plugins } from 'restify';

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = createServer();
server.use(plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, async (context) => {
    const { type, text, value } = context.activity;
    if (type === ActivityTypes.Invoke) {
      const body = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value };
      await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
    } else await context.sendActivity(text);
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => {
  process.stdout.write(`echo-botbuilder listens on port ${server.address().port}\n`);
});
