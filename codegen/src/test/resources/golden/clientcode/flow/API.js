/* @flow */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type FormStatus =
  "DRAFT" |
  "open_to_all" |
  "default";


export type Colour =
  "red" |
  "green";


export type ModelQuestionFilterInput = {|
  text?: ?ModelStringInput,
  and?: ?Array< ?ModelQuestionFilterInput >,
  aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage?: ?ModelStringInput,
|};

export type ModelStringInput = {|
  eq?: ?string,
  between?: ?Array< ?string >,
|};

export type CreateFormInput = {|
  formId?: ?string,
  title: string,
  status?: ?FormStatus,
  tags?: ?Array< string >,
|};

export type GetFormQueryVariables = {|
  formId: string,
|};

export type GetFormQuery = {|
  getForm: ? {|
    __typename: "Form",
    formId: string,
    title: ?string,
    status: ?FormStatus,
    settings: {|
      __typename: string,
      colours: ?Array< ?Colour >,
      theme_name: ?any,
    |},
    questions: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    createdAt: any,
  |},
|};

export type ListQuestionsQueryVariables = {|
  filter?: ?ModelQuestionFilterInput,
  limit?: ?number,
  nextToken?: ?string,
|};

export type ListQuestionsQuery = {|
  listQuestions: ? {|
    __typename: "ModelQuestionConnection",
    items:  Array<? {|
      __typename: string,
      questionId: string,
      text: string,
      options: Array< string >,
      weights: ?Array< ?number >,
      askedAt: ?number,
      aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage: ?string,
    |} >,
    nextToken: ?string,
  |},
|};

export type ListQuestionsByFormIdAndPositionQueryVariables = {|
  formId: string,
  position: Array< number >,
  sortDirection?: ?string,
|};

export type ListQuestionsByFormIdAndPositionQuery = {|
  listQuestionsByFormIdAndPosition:  Array< {|
    __typename: "Question",
    questionId: string,
    text: string,
    options: Array< string >,
    weights: ?Array< ?number >,
    askedAt: ?number,
    form: ? {|
      __typename: string,
      formId: string,
      title: ?string,
      status: ?FormStatus,
      createdAt: any,
    |},
    aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage: ?string,
  |} >,
|};

export type CountFormsQuery = {|
  countForms: ?number,
|};

export type ColoursQueryVariables = {|
  status: FormStatus,
  tags?: ?Array< string >,
|};

export type ColoursQuery = {|
  colours: ?Array< ?Colour >,
|};

export type CreateFormMutationVariables = {|
  input: CreateFormInput,
|};

export type CreateFormMutation = {|
  createForm: ? {|
    __typename: "Form",
    formId: string,
    title: ?string,
    status: ?FormStatus,
    settings: {|
      __typename: string,
      colours: ?Array< ?Colour >,
      theme_name: ?any,
    |},
    questions: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    createdAt: any,
  |},
|};

export type PublishMutationVariables = {|
  notes?: ?string,
  formId: string,
|};

export type PublishMutation = {|
  publish: boolean,
|};

export type OnCreateFormSubscriptionVariables = {|
  title?: ?string,
|};

export type OnCreateFormSubscription = {|
  onCreateForm: ? {|
    __typename: "Form",
    formId: string,
    title: ?string,
    status: ?FormStatus,
    settings: {|
      __typename: string,
      colours: ?Array< ?Colour >,
      theme_name: ?any,
    |},
    questions: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    createdAt: any,
  |},
|};

export type OnPublishSubscription = {|
  onPublish: ?boolean,
|};