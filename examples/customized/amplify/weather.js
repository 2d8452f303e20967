import { util } from '@aws-appsync/utils';

/** Asks the data source WeatherService, which aws/AskWeather.java adds to the API. */
export function request(ctx) {
  return { method: 'GET', resourcePath: '/v1/weather', params: { query: { city: ctx.args.city } } };
}

export function response(ctx) {
  if (ctx.error) {
    util.error(ctx.error.message, ctx.error.type);
  }
  if (ctx.result.statusCode !== 200) {
    util.error(`The weather service answers ${ctx.result.statusCode}`, 'WeatherUnknown');
  }
  return ctx.result.body;
}
