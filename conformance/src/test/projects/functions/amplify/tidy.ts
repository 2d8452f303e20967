import { getAmplifyDataClientConfig } from '@aws-amplify/backend/function/runtime';
import { Amplify } from 'aws-amplify';
import { generateClient } from 'aws-amplify/data';
import { env } from '$amplify/env/tidy';

interface ScheduledEvent {
  source: string;
}

const { resourceConfig, libraryOptions } = await getAmplifyDataClientConfig(env as never);
Amplify.configure(resourceConfig, libraryOptions);
const client: any = generateClient();

export const handler = async (event: ScheduledEvent): Promise<unknown> => {
  const made = await client.models.Todo.create({ text: `${env.GREETING} from ${event.source}` });
  const { data } = await client.models.Todo.list();
  return { errors: made.errors ?? [], texts: data.map((todo: { text: string }) => todo.text) };
};
