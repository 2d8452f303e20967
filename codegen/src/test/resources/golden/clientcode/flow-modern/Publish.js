

/* @flow */
// This file was automatically generated and should not be edited.

// ====================================================
// GraphQL mutation operation: Publish
// ====================================================

export type Publish = {
  publish: boolean
};

//==============================================================
// START Enums and Input Objects
// All enums and input objects are included in every output file
// for now, but this will be changed soon.
// TODO: Link to issue to fix this.
//==============================================================

// undefined
export type FormStatus = "DRAFT" | "open_to_all" | "default";

// undefined
export type Colour = "red" | "green";

// undefined
type ModelQuestionFilterInput = {
  text: ?ModelStringInput,
  and: ?(?ModelQuestionFilterInput)[],
  aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage: ?ModelStringInput,
};

// undefined
type ModelStringInput = {
  eq: ?string,
  between: ?(?string)[],
};

// undefined
type CreateFormInput = {
  formId: ?string,
  title: string,
  status: ?FormStatus,
  tags: ?string[],
};

//==============================================================
// END Enums and Input Objects
//==============================================================