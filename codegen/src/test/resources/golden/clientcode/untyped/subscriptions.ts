/* tslint:disable */
/* eslint-disable */
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
      }
      questions {
        items {
          questionId
          text
          options
          weights
          askedAt
          aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage
        }
        nextToken
      }
      createdAt
    }
  }
`;
export const onPublish = /* GraphQL */ `
  subscription OnPublish {
    onPublish
  }
`;
