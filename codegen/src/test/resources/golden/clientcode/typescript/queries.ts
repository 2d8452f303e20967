/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedQuery<InputType, OutputType> = string & {
  __generatedQueryInput: InputType;
  __generatedQueryOutput: OutputType;
};

export const getForm = /* GraphQL */ `query GetForm($formId: ID!) {
  getForm(formId: $formId) {
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
` as GeneratedQuery<APITypes.GetFormQueryVariables, APITypes.GetFormQuery>;
export const listQuestions = /* GraphQL */ `query ListQuestions(
  $filter: ModelQuestionFilterInput
  $limit: Int
  $nextToken: String
) {
  listQuestions(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      questionId
      text
      options
      weights
      askedAt
      aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListQuestionsQueryVariables,
  APITypes.ListQuestionsQuery
>;
export const listQuestionsByFormIdAndPosition = /* GraphQL */ `query ListQuestionsByFormIdAndPosition(
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
    form {
      formId
      title
      status
      createdAt
      __typename
    }
    aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListQuestionsByFormIdAndPositionQueryVariables,
  APITypes.ListQuestionsByFormIdAndPositionQuery
>;
export const countForms = /* GraphQL */ `query CountForms {
  countForms
}
` as GeneratedQuery<
  APITypes.CountFormsQueryVariables,
  APITypes.CountFormsQuery
>;
export const colours = /* GraphQL */ `query Colours($status: FormStatus!, $tags: [String!]) {
  colours(status: $status, tags: $tags)
}
` as GeneratedQuery<APITypes.ColoursQueryVariables, APITypes.ColoursQuery>;
