/* eslint-disable */
// this is an auto generated file. This will be overwritten

export const getForm = /* GraphQL */ `
  query GetForm($formId: ID!) {
    getForm(formId: $formId) {
      formId
      title
      status
      createdAt
      __typename
    }
  }
`;
export const listQuestions = /* GraphQL */ `
  query ListQuestions(
    $filter: ModelQuestionFilterInput
    $limit: Int
    $nextToken: String
  ) {
    listQuestions(filter: $filter, limit: $limit, nextToken: $nextToken) {
      nextToken
      __typename
    }
  }
`;
export const listQuestionsByFormIdAndPosition = /* GraphQL */ `
  query ListQuestionsByFormIdAndPosition(
    $formId: ID!
    $position: [Int!]!
    $sortDirection: String
  ) {
    listQuestionsByFormIdAndPosition(
      formId: $formId
      position: $position
      sortDirection: $sortDirection
    ) {
      questionId
      text
      options
      weights
      askedAt
      aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage
      __typename
    }
  }
`;
export const countForms = /* GraphQL */ `
  query CountForms {
    countForms
  }
`;
export const colours = /* GraphQL */ `
  query Colours($status: FormStatus!, $tags: [String!]) {
    colours(status: $status, tags: $tags)
  }
`;
