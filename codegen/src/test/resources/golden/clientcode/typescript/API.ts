/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type Form = {
  __typename: "Form",
  formId: string,
  title?: string | null,
  status?: FormStatus | null,
  settings: Settings,
  questions?: ModelQuestionConnection | null,
  createdAt: string,
};

export enum FormStatus {
  DRAFT = "DRAFT",
  open_to_all = "open_to_all",
  default = "default",
}


export type Settings = {
  __typename: "Settings",
  colours?: Array< Colour | null > | null,
  theme_name?: string | null,
};

export enum Colour {
  red = "red",
  green = "green",
}


export type ModelQuestionConnection = {
  __typename: "ModelQuestionConnection",
  items:  Array<Question | null >,
  nextToken?: string | null,
};

export type Question = {
  __typename: "Question",
  questionId: string,
  text: string,
  options: Array< string >,
  weights?: Array< number | null > | null,
  askedAt?: number | null,
  form?: Form | null,
  aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage?: string | null,
};

export type ModelQuestionFilterInput = {
  text?: ModelStringInput | null,
  and?: Array< ModelQuestionFilterInput | null > | null,
  aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage?: ModelStringInput | null,
};

export type ModelStringInput = {
  eq?: string | null,
  between?: Array< string | null > | null,
};

export type CreateFormInput = {
  formId?: string | null,
  title: string,
  status?: FormStatus | null,
  tags?: Array< string > | null,
};

export type GetFormQueryVariables = {
  formId: string,
};

export type GetFormQuery = {
  getForm?:  {
    __typename: "Form",
    formId: string,
    title?: string | null,
    status?: FormStatus | null,
    settings:  {
      __typename: "Settings",
      colours?: Array< Colour | null > | null,
      theme_name?: string | null,
    },
    questions?:  {
      __typename: "ModelQuestionConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
  } | null,
};

export type ListQuestionsQueryVariables = {
  filter?: ModelQuestionFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListQuestionsQuery = {
  listQuestions?:  {
    __typename: "ModelQuestionConnection",
    items:  Array< {
      __typename: "Question",
      questionId: string,
      text: string,
      options: Array< string >,
      weights?: Array< number | null > | null,
      askedAt?: number | null,
      aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage?: string | null,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListQuestionsByFormIdAndPositionQueryVariables = {
  formId: string,
  position: Array< number >,
  sortDirection?: string | null,
};

export type ListQuestionsByFormIdAndPositionQuery = {
  listQuestionsByFormIdAndPosition:  Array< {
    __typename: "Question",
    questionId: string,
    text: string,
    options: Array< string >,
    weights?: Array< number | null > | null,
    askedAt?: number | null,
    form?:  {
      __typename: "Form",
      formId: string,
      title?: string | null,
      status?: FormStatus | null,
      createdAt: string,
    } | null,
    aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage?: string | null,
  } >,
};

export type CountFormsQueryVariables = {
};

export type CountFormsQuery = {
  countForms?: number | null,
};

export type ColoursQueryVariables = {
  status: FormStatus,
  tags?: Array< string > | null,
};

export type ColoursQuery = {
  colours?: Array< Colour | null > | null,
};

export type CreateFormMutationVariables = {
  input: CreateFormInput,
};

export type CreateFormMutation = {
  createForm?:  {
    __typename: "Form",
    formId: string,
    title?: string | null,
    status?: FormStatus | null,
    settings:  {
      __typename: "Settings",
      colours?: Array< Colour | null > | null,
      theme_name?: string | null,
    },
    questions?:  {
      __typename: "ModelQuestionConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
  } | null,
};

export type PublishMutationVariables = {
  notes?: string | null,
  formId: string,
};

export type PublishMutation = {
  publish: boolean,
};

export type OnCreateFormSubscriptionVariables = {
  title?: string | null,
};

export type OnCreateFormSubscription = {
  onCreateForm?:  {
    __typename: "Form",
    formId: string,
    title?: string | null,
    status?: FormStatus | null,
    settings:  {
      __typename: "Settings",
      colours?: Array< Colour | null > | null,
      theme_name?: string | null,
    },
    questions?:  {
      __typename: "ModelQuestionConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
  } | null,
};

export type OnPublishSubscriptionVariables = {
};

export type OnPublishSubscription = {
  onPublish?: boolean | null,
};
