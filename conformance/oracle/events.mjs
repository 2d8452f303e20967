// What Amplify's client tells as it happens.
import { Hub } from 'aws-amplify/utils';

/** What an observable gives, one after the other; how it fails is the last of it unless `failed` takes that. */
export function listen(observable, failed) {
  const events = [];
  let arrived = () => {};
  const subscription = observable.subscribe({
    next: (event) => {
      events.push(event);
      arrived();
    },
    error:
      failed ??
      ((failure) => {
        events.push({ failure });
        arrived();
      }),
  });
  const next = async () => {
    while (events.length === 0) {
      await new Promise((resolve) => (arrived = resolve));
    }
    return events.shift();
  };
  const until = async (holds) => {
    let event = await next();
    while (!holds(event)) {
      event = await next();
    }
    return event;
  };
  return { next, until, waiting: () => events.length, end: () => subscription.unsubscribe() };
}

/** Resolves when `count` more subscriptions are acknowledged. */
export function acknowledged(count) {
  return new Promise((resolve) => {
    let missing = count;
    const stop = Hub.listen('api', ({ payload }) => {
      if (payload.event === 'Subscription ack' && --missing === 0) {
        stop();
        resolve();
      }
    });
  });
}
