import assert from 'node:assert/strict';
import { isAllowedServiceUrl } from '../../src/teams/service-url.ts';

const teams = [
  'https://smba.trafficmanager.net/emea/8d4f8a8e/',
  'https://smba.infra.gcc.teams.microsoft.com/teams',
  'https://smba.infra.gov.teams.microsoft.us/teams',
  'https://SMBA.trafficmanager.net/emea/',
  'https://webchat.botframework.com/',
];
const loopback = ['http://127.0.0.1:56150', 'http://localhost:3978/_connector', 'https://[::1]:443/'];
const foreign = [
  'http://smba.trafficmanager.net/emea/',
  'https://evil.trafficmanager.net/',
  'https://smba.trafficmanager.net.evil.example/',
  'https://evilbotframework.com/',
  'https://botframework.com.evil.example/',
  'https://smba.trafficmanager.net@evil.example/',
  'https://smba.trafficmanager.net:x@smba.trafficmanager.net/',
  'https://evil.example/?smba.trafficmanager.net',
  'https://evil.example#.botframework.com',
  'http://169.254.169.254/metadata/',
  'http://127.0.0.1.evil.example/',
  'http://user@127.0.0.1/',
  'http://0.0.0.0/',
  'file:///etc/hosts',
  'ftp://127.0.0.1/',
  'smba.trafficmanager.net',
  '',
];

describe('isAllowedServiceUrl', () => {
  for (const url of teams) {
    it(`sends to ${url} in Teams, and not in local mode`, () => {
      assert.deepEqual(
        [isAllowedServiceUrl(url, 'teams'), isAllowedServiceUrl(url, 'loopback')],
        [true, false],
      );
    });
  }
  for (const url of loopback) {
    it(`sends to ${url} in local mode, and not in Teams`, () => {
      assert.deepEqual(
        [isAllowedServiceUrl(url, 'teams'), isAllowedServiceUrl(url, 'loopback')],
        [false, true],
      );
    });
  }
  for (const url of foreign) {
    it(`never sends to “${url}”`, () => {
      assert.deepEqual(
        [isAllowedServiceUrl(url, 'teams'), isAllowedServiceUrl(url, 'loopback')],
        [false, false],
      );
    });
  }
});
