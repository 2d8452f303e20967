/* eslint-disable */
// this is an auto generated file. This will be overwritten

export const onCreateForm = /* GraphQL */ `
  subscription OnCreateForm($title: String) {
    onCreateForm(title: $title) {
      formId
      title
      status
      createdAt
      __typename
    }
  }
`;
export const onPublish = /* GraphQL */ `
  subscription OnPublish {
    onPublish
  }
`;
