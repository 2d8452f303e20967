/* tslint:disable */
/* eslint-disable */
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
export const publish = /* GraphQL */ `
  mutation Publish($notes: String, $formId: ID!) {
    publish(notes: $notes, formId: $formId)
  }
`;
