/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.
import { Injectable } from "@angular/core";
import API, { graphqlOperation, GraphQLResult } from "@aws-amplify/api-graphql";
import { Observable } from "zen-observable-ts";

export interface SubscriptionResponse<T> {
  value: GraphQLResult<T>;
}

export type __SubscriptionContainer = {
  onCreateForm: OnCreateFormSubscription;
  onPublish: OnPublishSubscription;
};

export type Form = {
  __typename: "Form";
  formId: string;
  title?: string | null;
  status?: FormStatus | null;
  settings: Settings;
  questions?: ModelQuestionConnection | null;
  createdAt: string;
};

export enum FormStatus {
  DRAFT = "DRAFT",
  open_to_all = "open_to_all",
  default = "default"
}

export type Settings = {
  __typename: "Settings";
  colours?: Array<Colour | null> | null;
  theme_name?: string | null;
};

export enum Colour {
  red = "red",
  green = "green"
}

export type ModelQuestionConnection = {
  __typename: "ModelQuestionConnection";
  items: Array<Question | null>;
  nextToken?: string | null;
};

export type Question = {
  __typename: "Question";
  questionId: string;
  text: string;
  options: Array<string>;
  weights?: Array<number | null> | null;
  askedAt?: number | null;
  form?: Form | null;
  aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage?:
    | string
    | null;
};

export type ModelQuestionFilterInput = {
  text?: ModelStringInput | null;
  and?: Array<ModelQuestionFilterInput | null> | null;
  aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage?: ModelStringInput | null;
};

export type ModelStringInput = {
  eq?: string | null;
  between?: Array<string | null> | null;
};

export type CreateFormInput = {
  formId?: string | null;
  title: string;
  status?: FormStatus | null;
  tags?: Array<string> | null;
};

export type GetFormQuery = {
  __typename: "Form";
  formId: string;
  title?: string | null;
  status?: FormStatus | null;
  settings: {
    __typename: "Settings";
    colours?: Array<Colour | null> | null;
    theme_name?: string | null;
  };
  questions?: {
    __typename: "ModelQuestionConnection";
    nextToken?: string | null;
  } | null;
  createdAt: string;
};

export type ListQuestionsQuery = {
  __typename: "ModelQuestionConnection";
  items: Array<{
    __typename: "Question";
    questionId: string;
    text: string;
    options: Array<string>;
    weights?: Array<number | null> | null;
    askedAt?: number | null;
    aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage?:
      | string
      | null;
  } | null>;
  nextToken?: string | null;
};

export type ListQuestionsByFormIdAndPositionQuery = {
  __typename: "Question";
  questionId: string;
  text: string;
  options: Array<string>;
  weights?: Array<number | null> | null;
  askedAt?: number | null;
  form?: {
    __typename: "Form";
    formId: string;
    title?: string | null;
    status?: FormStatus | null;
    createdAt: string;
  } | null;
  aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage?:
    | string
    | null;
};

export type CreateFormMutation = {
  __typename: "Form";
  formId: string;
  title?: string | null;
  status?: FormStatus | null;
  settings: {
    __typename: "Settings";
    colours?: Array<Colour | null> | null;
    theme_name?: string | null;
  };
  questions?: {
    __typename: "ModelQuestionConnection";
    nextToken?: string | null;
  } | null;
  createdAt: string;
};

export type OnCreateFormSubscription = {
  __typename: "Form";
  formId: string;
  title?: string | null;
  status?: FormStatus | null;
  settings: {
    __typename: "Settings";
    colours?: Array<Colour | null> | null;
    theme_name?: string | null;
  };
  questions?: {
    __typename: "ModelQuestionConnection";
    nextToken?: string | null;
  } | null;
  createdAt: string;
};

@Injectable({
  providedIn: "root"
})
export class APIService {
  async GetForm(formId: string): Promise<GetFormQuery> {
    const statement = `query GetForm($formId: ID!) {
        getForm(formId: $formId) {
          __typename
          formId
          title
          status
          settings {
            __typename
            colours
            theme_name
          }
          questions {
            __typename
            nextToken
          }
          createdAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      formId
    };
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <GetFormQuery>response.data.getForm;
  }
  async ListQuestions(
    filter?: ModelQuestionFilterInput,
    limit?: number,
    nextToken?: string
  ): Promise<ListQuestionsQuery> {
    const statement = `query ListQuestions($filter: ModelQuestionFilterInput, $limit: Int, $nextToken: String) {
        listQuestions(filter: $filter, limit: $limit, nextToken: $nextToken) {
          __typename
          items {
            __typename
            questionId
            text
            options
            weights
            askedAt
            aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage
          }
          nextToken
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (limit) {
      gqlAPIServiceArguments.limit = limit;
    }
    if (nextToken) {
      gqlAPIServiceArguments.nextToken = nextToken;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <ListQuestionsQuery>response.data.listQuestions;
  }
  async ListQuestionsByFormIdAndPosition(
    formId: string,
    position: Array<number>,
    sortDirection?: string
  ): Promise<Array<ListQuestionsByFormIdAndPositionQuery>> {
    const statement = `query ListQuestionsByFormIdAndPosition($formId: ID!, $position: [Int!]!, $sortDirection: String) {
        listQuestionsByFormIdAndPosition(
          formId: $formId
          position: $position
          sortDirection: $sortDirection
        ) {
          __typename
          questionId
          text
          options
          weights
          askedAt
          form {
            __typename
            formId
            title
            status
            createdAt
          }
          aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage
        }
      }`;
    const gqlAPIServiceArguments: any = {
      formId,
      position
    };
    if (sortDirection) {
      gqlAPIServiceArguments.sortDirection = sortDirection;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <Array<ListQuestionsByFormIdAndPositionQuery>>(
      response.data.listQuestionsByFormIdAndPosition
    );
  }
  async CountForms(): Promise<number | null> {
    const statement = `query CountForms {
        countForms
      }`;
    const response = (await API.graphql(graphqlOperation(statement))) as any;
    return <number | null>response.data.countForms;
  }
  async Colours(
    status: FormStatus,
    tags?: Array<string>
  ): Promise<Array<Colour | null>> {
    const statement = `query Colours($status: FormStatus!, $tags: [String!]) {
        colours(status: $status, tags: $tags)
      }`;
    const gqlAPIServiceArguments: any = {
      status
    };
    if (tags) {
      gqlAPIServiceArguments.tags = tags;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <Array<Colour | null>>response.data.colours;
  }
  async CreateForm(input: CreateFormInput): Promise<CreateFormMutation> {
    const statement = `mutation CreateForm($input: CreateFormInput!) {
        createForm(input: $input) {
          __typename
          formId
          title
          status
          settings {
            __typename
            colours
            theme_name
          }
          questions {
            __typename
            nextToken
          }
          createdAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <CreateFormMutation>response.data.createForm;
  }
  async Publish(formId: string, notes?: string): Promise<PublishMutation> {
    const statement = `mutation Publish($notes: String, $formId: ID!) {
        publish(notes: $notes, formId: $formId)
      }`;
    const gqlAPIServiceArguments: any = {
      formId
    };
    if (notes) {
      gqlAPIServiceArguments.notes = notes;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <PublishMutation>response.data.publish;
  }
  OnCreateFormListener(
    title?: string
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onCreateForm">>
  > {
    const statement = `subscription OnCreateForm($title: String) {
        onCreateForm(title: $title) {
          __typename
          formId
          title
          status
          settings {
            __typename
            colours
            theme_name
          }
          questions {
            __typename
            nextToken
          }
          createdAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (title) {
      gqlAPIServiceArguments.title = title;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onCreateForm">>
    >;
  }

  OnPublishListener: Observable<
    SubscriptionResponse<boolean | null>
  > = API.graphql(
    graphqlOperation(
      `subscription OnPublish {
        onPublish
      }`
    )
  ) as Observable<SubscriptionResponse<boolean | null>>;
}
