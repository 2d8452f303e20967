// @flow
// this is an auto generated file. This will be overwritten

export const onCreateForm = /* GraphQL */ `
  subscription OnCreateForm($title: String) {
    onCreateForm(title: $title) {
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
export const onPublish = /* GraphQL */ `
  subscription OnPublish {
    onPublish
  }
`;
