/** Teams' own connector hosts, exactly: trafficmanager.net as a whole is open to anyone on Azure. */
const teamsHosts = [
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
];
/** Domains that are Microsoft's altogether. */
const teamsDomains = ['.botframework.com', '.botframework.us', '.teams.microsoft.com', '.teams.microsoft.us'];
const loopbackHosts = ['127.0.0.1', 'localhost', '[::1]'];

/** Where the bot may send. A forged activity names its own service URL, and the bot would post there. */
export type AllowedHosts = 'teams' | 'loopback';

/** Whether replies may go to a service URL: Teams over https, or this machine alone in local mode. */
export function isAllowedServiceUrl(serviceUrl: string, allowed: AllowedHosts): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, hostname, username } = new URL(serviceUrl);
  if (username !== '') return false;
  if (allowed === 'loopback') return /^https?:$/.test(protocol) && loopbackHosts.includes(hostname);
  return (
    protocol === 'https:' &&
    (teamsHosts.includes(hostname) || teamsDomains.some((domain) => hostname.endsWith(domain)))
  );
}
