// @flow
// this is an auto generated file. This will be overwritten

export const createForm = /* GraphQL */ `
  mutation CreateForm($input: CreateFormInput!) {
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
`;
export const publish = /* GraphQL */ `
  mutation Publish($notes: String, $formId: ID!) {
    publish(notes: $notes, formId: $formId)
  }
`;
