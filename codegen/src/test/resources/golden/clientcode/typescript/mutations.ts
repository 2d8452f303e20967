/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedMutation<InputType, OutputType> = string & {
  __generatedMutationInput: InputType;
  __generatedMutationOutput: OutputType;
};

export const createForm = /* GraphQL */ `mutation CreateForm($input: CreateFormInput!) {
  createForm(input: $input) {
    formId
    title
    status
    settings {
      colours
      theme_name
      __typename
    }
    questions {
      nextToken
      __typename
    }
    createdAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateFormMutationVariables,
  APITypes.CreateFormMutation
>;
export const publish = /* GraphQL */ `mutation Publish($notes: String, $formId: ID!) {
  publish(notes: $notes, formId: $formId)
}
` as GeneratedMutation<
  APITypes.PublishMutationVariables,
  APITypes.PublishMutation
>;
