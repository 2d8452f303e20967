//  This file was automatically generated and should not be edited.

#if canImport(AWSAPIPlugin)
(runtime)
#elseif canImport(AWSAppSync)
import AWSAppSync
#endif

public enum FormStatus: RawRepresentable, Equatable, JSONDecodable, JSONEncodable {
  public typealias RawValue = String
  case draft
  case openToAll
  case `default`
  /// Auto generated constant for unknown enum values
  case unknown(RawValue)

  public init?(rawValue: RawValue) {
    switch rawValue {
      case "DRAFT": self = .draft
      case "open_to_all": self = .openToAll
      case "default": self = .default
      default: self = .unknown(rawValue)
    }
  }

  public var rawValue: RawValue {
    switch self {
      case .draft: return "DRAFT"
      case .openToAll: return "open_to_all"
      case .default: return "default"
      case .unknown(let value): return value
    }
  }

  public static func == (lhs: FormStatus, rhs: FormStatus) -> Bool {
    switch (lhs, rhs) {
      case (.draft, .draft): return true
      case (.openToAll, .openToAll): return true
      case (.default, .default): return true
      case (.unknown(let lhsValue), .unknown(let rhsValue)): return lhsValue == rhsValue
      default: return false
    }
  }
}

public enum Colour: RawRepresentable, Equatable, JSONDecodable, JSONEncodable {
  public typealias RawValue = String
  case red
  case green
  /// Auto generated constant for unknown enum values
  case unknown(RawValue)

  public init?(rawValue: RawValue) {
    switch rawValue {
      case "red": self = .red
      case "green": self = .green
      default: self = .unknown(rawValue)
    }
  }

  public var rawValue: RawValue {
    switch self {
      case .red: return "red"
      case .green: return "green"
      case .unknown(let value): return value
    }
  }

  public static func == (lhs: Colour, rhs: Colour) -> Bool {
    switch (lhs, rhs) {
      case (.red, .red): return true
      case (.green, .green): return true
      case (.unknown(let lhsValue), .unknown(let rhsValue)): return lhsValue == rhsValue
      default: return false
    }
  }
}

public struct ModelQuestionFilterInput: GraphQLMapConvertible {
  public var graphQLMap: GraphQLMap

  public init(text: ModelStringInput? = nil, and: [ModelQuestionFilterInput?]? = nil, aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage: ModelStringInput? = nil) {
    graphQLMap = ["text": text, "and": and, "aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage": aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage]
  }

  public var text: ModelStringInput? {
    get {
      return graphQLMap["text"] as! ModelStringInput?
    }
    set {
      graphQLMap.updateValue(newValue, forKey: "text")
    }
  }

  public var and: [ModelQuestionFilterInput?]? {
    get {
      return graphQLMap["and"] as! [ModelQuestionFilterInput?]?
    }
    set {
      graphQLMap.updateValue(newValue, forKey: "and")
    }
  }

  public var aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage: ModelStringInput? {
    get {
      return graphQLMap["aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage"] as! ModelStringInput?
    }
    set {
      graphQLMap.updateValue(newValue, forKey: "aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage")
    }
  }
}

public struct ModelStringInput: GraphQLMapConvertible {
  public var graphQLMap: GraphQLMap

  public init(eq: String? = nil, between: [String?]? = nil) {
    graphQLMap = ["eq": eq, "between": between]
  }

  public var eq: String? {
    get {
      return graphQLMap["eq"] as! String?
    }
    set {
      graphQLMap.updateValue(newValue, forKey: "eq")
    }
  }

  public var between: [String?]? {
    get {
      return graphQLMap["between"] as! [String?]?
    }
    set {
      graphQLMap.updateValue(newValue, forKey: "between")
    }
  }
}

public struct CreateFormInput: GraphQLMapConvertible {
  public var graphQLMap: GraphQLMap

  public init(formId: GraphQLID? = nil, title: String, status: FormStatus? = nil, tags: [String]? = nil) {
    graphQLMap = ["formId": formId, "title": title, "status": status, "tags": tags]
  }

  public var formId: GraphQLID? {
    get {
      return graphQLMap["formId"] as! GraphQLID?
    }
    set {
      graphQLMap.updateValue(newValue, forKey: "formId")
    }
  }

  public var title: String {
    get {
      return graphQLMap["title"] as! String
    }
    set {
      graphQLMap.updateValue(newValue, forKey: "title")
    }
  }

  public var status: FormStatus? {
    get {
      return graphQLMap["status"] as! FormStatus?
    }
    set {
      graphQLMap.updateValue(newValue, forKey: "status")
    }
  }

  public var tags: [String]? {
    get {
      return graphQLMap["tags"] as! [String]?
    }
    set {
      graphQLMap.updateValue(newValue, forKey: "tags")
    }
  }
}

public final class GetFormQuery: GraphQLQuery {
  public static let operationString =
    "query GetForm($formId: ID!) {\n  getForm(formId: $formId) {\n    __typename\n    formId\n    title\n    status\n    settings {\n      __typename\n      colours\n      theme_name\n    }\n    questions {\n      __typename\n      nextToken\n    }\n    createdAt\n  }\n}"

  public var formId: GraphQLID

  public init(formId: GraphQLID) {
    self.formId = formId
  }

  public var variables: GraphQLMap? {
    return ["formId": formId]
  }

  public struct Data: GraphQLSelectionSet {
    public static let possibleTypes = ["Query"]

    public static let selections: [GraphQLSelection] = [
      GraphQLField("getForm", arguments: ["formId": GraphQLVariable("formId")], type: .object(GetForm.selections)),
    ]

    public var snapshot: Snapshot

    public init(snapshot: Snapshot) {
      self.snapshot = snapshot
    }

    public init(getForm: GetForm? = nil) {
      self.init(snapshot: ["__typename": "Query", "getForm": getForm.flatMap { $0.snapshot }])
    }

    public var getForm: GetForm? {
      get {
        return (snapshot["getForm"] as? Snapshot).flatMap { GetForm(snapshot: $0) }
      }
      set {
        snapshot.updateValue(newValue?.snapshot, forKey: "getForm")
      }
    }

    public struct GetForm: GraphQLSelectionSet {
      public static let possibleTypes = ["Form"]

      public static let selections: [GraphQLSelection] = [
        GraphQLField("__typename", type: .nonNull(.scalar(String.self))),
        GraphQLField("formId", type: .nonNull(.scalar(GraphQLID.self))),
        GraphQLField("title", type: .scalar(String.self)),
        GraphQLField("status", type: .scalar(FormStatus.self)),
        GraphQLField("settings", type: .nonNull(.object(Setting.selections))),
        GraphQLField("questions", type: .object(Question.selections)),
        GraphQLField("createdAt", type: .nonNull(.scalar(String.self))),
      ]

      public var snapshot: Snapshot

      public init(snapshot: Snapshot) {
        self.snapshot = snapshot
      }

      public init(formId: GraphQLID, title: String? = nil, status: FormStatus? = nil, settings: Setting, questions: Question? = nil, createdAt: String) {
        self.init(snapshot: ["__typename": "Form", "formId": formId, "title": title, "status": status, "settings": settings.snapshot, "questions": questions.flatMap { $0.snapshot }, "createdAt": createdAt])
      }

      public var __typename: String {
        get {
          return snapshot["__typename"]! as! String
        }
        set {
          snapshot.updateValue(newValue, forKey: "__typename")
        }
      }

      public var formId: GraphQLID {
        get {
          return snapshot["formId"]! as! GraphQLID
        }
        set {
          snapshot.updateValue(newValue, forKey: "formId")
        }
      }

      public var title: String? {
        get {
          return snapshot["title"] as? String
        }
        set {
          snapshot.updateValue(newValue, forKey: "title")
        }
      }

      public var status: FormStatus? {
        get {
          return snapshot["status"] as? FormStatus
        }
        set {
          snapshot.updateValue(newValue, forKey: "status")
        }
      }

      public var settings: Setting {
        get {
          return Setting(snapshot: snapshot["settings"]! as! Snapshot)
        }
        set {
          snapshot.updateValue(newValue.snapshot, forKey: "settings")
        }
      }

      public var questions: Question? {
        get {
          return (snapshot["questions"] as? Snapshot).flatMap { Question(snapshot: $0) }
        }
        set {
          snapshot.updateValue(newValue?.snapshot, forKey: "questions")
        }
      }

      public var createdAt: String {
        get {
          return snapshot["createdAt"]! as! String
        }
        set {
          snapshot.updateValue(newValue, forKey: "createdAt")
        }
      }

      public struct Setting: GraphQLSelectionSet {
        public static let possibleTypes = ["Settings"]

        public static let selections: [GraphQLSelection] = [
          GraphQLField("__typename", type: .nonNull(.scalar(String.self))),
          GraphQLField("colours", type: .list(.scalar(Colour.self))),
          GraphQLField("theme_name", type: .scalar(String.self)),
        ]

        public var snapshot: Snapshot

        public init(snapshot: Snapshot) {
          self.snapshot = snapshot
        }

        public init(colours: [Colour?]? = nil, themeName: String? = nil) {
          self.init(snapshot: ["__typename": "Settings", "colours": colours, "theme_name": themeName])
        }

        public var __typename: String {
          get {
            return snapshot["__typename"]! as! String
          }
          set {
            snapshot.updateValue(newValue, forKey: "__typename")
          }
        }

        public var colours: [Colour?]? {
          get {
            return snapshot["colours"] as? [Colour?]
          }
          set {
            snapshot.updateValue(newValue, forKey: "colours")
          }
        }

        public var themeName: String? {
          get {
            return snapshot["theme_name"] as? String
          }
          set {
            snapshot.updateValue(newValue, forKey: "theme_name")
          }
        }
      }

      public struct Question: GraphQLSelectionSet {
        public static let possibleTypes = ["ModelQuestionConnection"]

        public static let selections: [GraphQLSelection] = [
          GraphQLField("__typename", type: .nonNull(.scalar(String.self))),
          GraphQLField("nextToken", type: .scalar(String.self)),
        ]

        public var snapshot: Snapshot

        public init(snapshot: Snapshot) {
          self.snapshot = snapshot
        }

        public init(nextToken: String? = nil) {
          self.init(snapshot: ["__typename": "ModelQuestionConnection", "nextToken": nextToken])
        }

        public var __typename: String {
          get {
            return snapshot["__typename"]! as! String
          }
          set {
            snapshot.updateValue(newValue, forKey: "__typename")
          }
        }

        public var nextToken: String? {
          get {
            return snapshot["nextToken"] as? String
          }
          set {
            snapshot.updateValue(newValue, forKey: "nextToken")
          }
        }
      }
    }
  }
}

public final class ListQuestionsQuery: GraphQLQuery {
  public static let operationString =
    "query ListQuestions($filter: ModelQuestionFilterInput, $limit: Int, $nextToken: String) {\n  listQuestions(filter: $filter, limit: $limit, nextToken: $nextToken) {\n    __typename\n    items {\n      __typename\n      questionId\n      text\n      options\n      weights\n      askedAt\n      aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage\n    }\n    nextToken\n  }\n}"

  public var filter: ModelQuestionFilterInput?
  public var limit: Int?
  public var nextToken: String?

  public init(filter: ModelQuestionFilterInput? = nil, limit: Int? = nil, nextToken: String? = nil) {
    self.filter = filter
    self.limit = limit
    self.nextToken = nextToken
  }

  public var variables: GraphQLMap? {
    return ["filter": filter, "limit": limit, "nextToken": nextToken]
  }

  public struct Data: GraphQLSelectionSet {
    public static let possibleTypes = ["Query"]

    public static let selections: [GraphQLSelection] = [
      GraphQLField("listQuestions", arguments: ["filter": GraphQLVariable("filter"), "limit": GraphQLVariable("limit"), "nextToken": GraphQLVariable("nextToken")], type: .object(ListQuestion.selections)),
    ]

    public var snapshot: Snapshot

    public init(snapshot: Snapshot) {
      self.snapshot = snapshot
    }

    public init(listQuestions: ListQuestion? = nil) {
      self.init(snapshot: ["__typename": "Query", "listQuestions": listQuestions.flatMap { $0.snapshot }])
    }

    public var listQuestions: ListQuestion? {
      get {
        return (snapshot["listQuestions"] as? Snapshot).flatMap { ListQuestion(snapshot: $0) }
      }
      set {
        snapshot.updateValue(newValue?.snapshot, forKey: "listQuestions")
      }
    }

    public struct ListQuestion: GraphQLSelectionSet {
      public static let possibleTypes = ["ModelQuestionConnection"]

      public static let selections: [GraphQLSelection] = [
        GraphQLField("__typename", type: .nonNull(.scalar(String.self))),
        GraphQLField("items", type: .nonNull(.list(.object(Item.selections)))),
        GraphQLField("nextToken", type: .scalar(String.self)),
      ]

      public var snapshot: Snapshot

      public init(snapshot: Snapshot) {
        self.snapshot = snapshot
      }

      public init(items: [Item?], nextToken: String? = nil) {
        self.init(snapshot: ["__typename": "ModelQuestionConnection", "items": items.map { $0.flatMap { $0.snapshot } }, "nextToken": nextToken])
      }

      public var __typename: String {
        get {
          return snapshot["__typename"]! as! String
        }
        set {
          snapshot.updateValue(newValue, forKey: "__typename")
        }
      }

      public var items: [Item?] {
        get {
          return (snapshot["items"] as! [Snapshot?]).map { $0.flatMap { Item(snapshot: $0) } }
        }
        set {
          snapshot.updateValue(newValue.map { $0.flatMap { $0.snapshot } }, forKey: "items")
        }
      }

      public var nextToken: String? {
        get {
          return snapshot["nextToken"] as? String
        }
        set {
          snapshot.updateValue(newValue, forKey: "nextToken")
        }
      }

      public struct Item: GraphQLSelectionSet {
        public static let possibleTypes = ["Question"]

        public static let selections: [GraphQLSelection] = [
          GraphQLField("__typename", type: .nonNull(.scalar(String.self))),
          GraphQLField("questionId", type: .nonNull(.scalar(GraphQLID.self))),
          GraphQLField("text", type: .nonNull(.scalar(String.self))),
          GraphQLField("options", type: .nonNull(.list(.nonNull(.scalar(String.self))))),
          GraphQLField("weights", type: .list(.scalar(Double.self))),
          GraphQLField("askedAt", type: .scalar(Int.self)),
          GraphQLField("aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage", type: .scalar(String.self)),
        ]

        public var snapshot: Snapshot

        public init(snapshot: Snapshot) {
          self.snapshot = snapshot
        }

        public init(questionId: GraphQLID, text: String, options: [String], weights: [Double?]? = nil, askedAt: Int? = nil, aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage: String? = nil) {
          self.init(snapshot: ["__typename": "Question", "questionId": questionId, "text": text, "options": options, "weights": weights, "askedAt": askedAt, "aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage": aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage])
        }

        public var __typename: String {
          get {
            return snapshot["__typename"]! as! String
          }
          set {
            snapshot.updateValue(newValue, forKey: "__typename")
          }
        }

        public var questionId: GraphQLID {
          get {
            return snapshot["questionId"]! as! GraphQLID
          }
          set {
            snapshot.updateValue(newValue, forKey: "questionId")
          }
        }

        public var text: String {
          get {
            return snapshot["text"]! as! String
          }
          set {
            snapshot.updateValue(newValue, forKey: "text")
          }
        }

        public var options: [String] {
          get {
            return snapshot["options"]! as! [String]
          }
          set {
            snapshot.updateValue(newValue, forKey: "options")
          }
        }

        public var weights: [Double?]? {
          get {
            return snapshot["weights"] as? [Double?]
          }
          set {
            snapshot.updateValue(newValue, forKey: "weights")
          }
        }

        public var askedAt: Int? {
          get {
            return snapshot["askedAt"] as? Int
          }
          set {
            snapshot.updateValue(newValue, forKey: "askedAt")
          }
        }

        public var aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage: String? {
          get {
            return snapshot["aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage"] as? String
          }
          set {
            snapshot.updateValue(newValue, forKey: "aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage")
          }
        }
      }
    }
  }
}

public final class ListQuestionsByFormIdAndPositionQuery: GraphQLQuery {
  public static let operationString =
    "query ListQuestionsByFormIdAndPosition($formId: ID!, $position: [Int!]!, $sortDirection: String) {\n  listQuestionsByFormIdAndPosition(\n    formId: $formId\n    position: $position\n    sortDirection: $sortDirection\n  ) {\n    __typename\n    questionId\n    text\n    options\n    weights\n    askedAt\n    form {\n      __typename\n      formId\n      title\n      status\n      createdAt\n    }\n    aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage\n  }\n}"

  public var formId: GraphQLID
  public var position: [Int]
  public var sortDirection: String?

  public init(formId: GraphQLID, position: [Int], sortDirection: String? = nil) {
    self.formId = formId
    self.position = position
    self.sortDirection = sortDirection
  }

  public var variables: GraphQLMap? {
    return ["formId": formId, "position": position, "sortDirection": sortDirection]
  }

  public struct Data: GraphQLSelectionSet {
    public static let possibleTypes = ["Query"]

    public static let selections: [GraphQLSelection] = [
      GraphQLField("listQuestionsByFormIdAndPosition", arguments: ["formId": GraphQLVariable("formId"), "position": GraphQLVariable("position"), "sortDirection": GraphQLVariable("sortDirection")], type: .nonNull(.list(.nonNull(.object(ListQuestionsByFormIdAndPosition.selections))))),
    ]

    public var snapshot: Snapshot

    public init(snapshot: Snapshot) {
      self.snapshot = snapshot
    }

    public init(listQuestionsByFormIdAndPosition: [ListQuestionsByFormIdAndPosition]) {
      self.init(snapshot: ["__typename": "Query", "listQuestionsByFormIdAndPosition": listQuestionsByFormIdAndPosition.map { $0.snapshot }])
    }

    public var listQuestionsByFormIdAndPosition: [ListQuestionsByFormIdAndPosition] {
      get {
        return (snapshot["listQuestionsByFormIdAndPosition"] as! [Snapshot]).map { ListQuestionsByFormIdAndPosition(snapshot: $0) }
      }
      set {
        snapshot.updateValue(newValue.map { $0.snapshot }, forKey: "listQuestionsByFormIdAndPosition")
      }
    }

    public struct ListQuestionsByFormIdAndPosition: GraphQLSelectionSet {
      public static let possibleTypes = ["Question"]

      public static let selections: [GraphQLSelection] = [
        GraphQLField("__typename", type: .nonNull(.scalar(String.self))),
        GraphQLField("questionId", type: .nonNull(.scalar(GraphQLID.self))),
        GraphQLField("text", type: .nonNull(.scalar(String.self))),
        GraphQLField("options", type: .nonNull(.list(.nonNull(.scalar(String.self))))),
        GraphQLField("weights", type: .list(.scalar(Double.self))),
        GraphQLField("askedAt", type: .scalar(Int.self)),
        GraphQLField("form", type: .object(Form.selections)),
        GraphQLField("aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage", type: .scalar(String.self)),
      ]

      public var snapshot: Snapshot

      public init(snapshot: Snapshot) {
        self.snapshot = snapshot
      }

      public init(questionId: GraphQLID, text: String, options: [String], weights: [Double?]? = nil, askedAt: Int? = nil, form: Form? = nil, aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage: String? = nil) {
        self.init(snapshot: ["__typename": "Question", "questionId": questionId, "text": text, "options": options, "weights": weights, "askedAt": askedAt, "form": form.flatMap { $0.snapshot }, "aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage": aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage])
      }

      public var __typename: String {
        get {
          return snapshot["__typename"]! as! String
        }
        set {
          snapshot.updateValue(newValue, forKey: "__typename")
        }
      }

      public var questionId: GraphQLID {
        get {
          return snapshot["questionId"]! as! GraphQLID
        }
        set {
          snapshot.updateValue(newValue, forKey: "questionId")
        }
      }

      public var text: String {
        get {
          return snapshot["text"]! as! String
        }
        set {
          snapshot.updateValue(newValue, forKey: "text")
        }
      }

      public var options: [String] {
        get {
          return snapshot["options"]! as! [String]
        }
        set {
          snapshot.updateValue(newValue, forKey: "options")
        }
      }

      public var weights: [Double?]? {
        get {
          return snapshot["weights"] as? [Double?]
        }
        set {
          snapshot.updateValue(newValue, forKey: "weights")
        }
      }

      public var askedAt: Int? {
        get {
          return snapshot["askedAt"] as? Int
        }
        set {
          snapshot.updateValue(newValue, forKey: "askedAt")
        }
      }

      public var form: Form? {
        get {
          return (snapshot["form"] as? Snapshot).flatMap { Form(snapshot: $0) }
        }
        set {
          snapshot.updateValue(newValue?.snapshot, forKey: "form")
        }
      }

      public var aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage: String? {
        get {
          return snapshot["aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage"] as? String
        }
        set {
          snapshot.updateValue(newValue, forKey: "aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage")
        }
      }

      public struct Form: GraphQLSelectionSet {
        public static let possibleTypes = ["Form"]

        public static let selections: [GraphQLSelection] = [
          GraphQLField("__typename", type: .nonNull(.scalar(String.self))),
          GraphQLField("formId", type: .nonNull(.scalar(GraphQLID.self))),
          GraphQLField("title", type: .scalar(String.self)),
          GraphQLField("status", type: .scalar(FormStatus.self)),
          GraphQLField("createdAt", type: .nonNull(.scalar(String.self))),
        ]

        public var snapshot: Snapshot

        public init(snapshot: Snapshot) {
          self.snapshot = snapshot
        }

        public init(formId: GraphQLID, title: String? = nil, status: FormStatus? = nil, createdAt: String) {
          self.init(snapshot: ["__typename": "Form", "formId": formId, "title": title, "status": status, "createdAt": createdAt])
        }

        public var __typename: String {
          get {
            return snapshot["__typename"]! as! String
          }
          set {
            snapshot.updateValue(newValue, forKey: "__typename")
          }
        }

        public var formId: GraphQLID {
          get {
            return snapshot["formId"]! as! GraphQLID
          }
          set {
            snapshot.updateValue(newValue, forKey: "formId")
          }
        }

        public var title: String? {
          get {
            return snapshot["title"] as? String
          }
          set {
            snapshot.updateValue(newValue, forKey: "title")
          }
        }

        public var status: FormStatus? {
          get {
            return snapshot["status"] as? FormStatus
          }
          set {
            snapshot.updateValue(newValue, forKey: "status")
          }
        }

        public var createdAt: String {
          get {
            return snapshot["createdAt"]! as! String
          }
          set {
            snapshot.updateValue(newValue, forKey: "createdAt")
          }
        }
      }
    }
  }
}

public final class CountFormsQuery: GraphQLQuery {
  public static let operationString =
    "query CountForms {\n  countForms\n}"

  public init() {
  }

  public struct Data: GraphQLSelectionSet {
    public static let possibleTypes = ["Query"]

    public static let selections: [GraphQLSelection] = [
      GraphQLField("countForms", type: .scalar(Int.self)),
    ]

    public var snapshot: Snapshot

    public init(snapshot: Snapshot) {
      self.snapshot = snapshot
    }

    public init(countForms: Int? = nil) {
      self.init(snapshot: ["__typename": "Query", "countForms": countForms])
    }

    public var countForms: Int? {
      get {
        return snapshot["countForms"] as? Int
      }
      set {
        snapshot.updateValue(newValue, forKey: "countForms")
      }
    }
  }
}

public final class ColoursQuery: GraphQLQuery {
  public static let operationString =
    "query Colours($status: FormStatus!, $tags: [String!]) {\n  colours(status: $status, tags: $tags)\n}"

  public var status: FormStatus
  public var tags: [String]?

  public init(status: FormStatus, tags: [String]?) {
    self.status = status
    self.tags = tags
  }

  public var variables: GraphQLMap? {
    return ["status": status, "tags": tags]
  }

  public struct Data: GraphQLSelectionSet {
    public static let possibleTypes = ["Query"]

    public static let selections: [GraphQLSelection] = [
      GraphQLField("colours", arguments: ["status": GraphQLVariable("status"), "tags": GraphQLVariable("tags")], type: .list(.scalar(Colour.self))),
    ]

    public var snapshot: Snapshot

    public init(snapshot: Snapshot) {
      self.snapshot = snapshot
    }

    public init(colours: [Colour?]? = nil) {
      self.init(snapshot: ["__typename": "Query", "colours": colours])
    }

    public var colours: [Colour?]? {
      get {
        return snapshot["colours"] as? [Colour?]
      }
      set {
        snapshot.updateValue(newValue, forKey: "colours")
      }
    }
  }
}

public final class CreateFormMutation: GraphQLMutation {
  public static let operationString =
    "mutation CreateForm($input: CreateFormInput!) {\n  createForm(input: $input) {\n    __typename\n    formId\n    title\n    status\n    settings {\n      __typename\n      colours\n      theme_name\n    }\n    questions {\n      __typename\n      nextToken\n    }\n    createdAt\n  }\n}"

  public var input: CreateFormInput

  public init(input: CreateFormInput) {
    self.input = input
  }

  public var variables: GraphQLMap? {
    return ["input": input]
  }

  public struct Data: GraphQLSelectionSet {
    public static let possibleTypes = ["Mutation"]

    public static let selections: [GraphQLSelection] = [
      GraphQLField("createForm", arguments: ["input": GraphQLVariable("input")], type: .object(CreateForm.selections)),
    ]

    public var snapshot: Snapshot

    public init(snapshot: Snapshot) {
      self.snapshot = snapshot
    }

    public init(createForm: CreateForm? = nil) {
      self.init(snapshot: ["__typename": "Mutation", "createForm": createForm.flatMap { $0.snapshot }])
    }

    public var createForm: CreateForm? {
      get {
        return (snapshot["createForm"] as? Snapshot).flatMap { CreateForm(snapshot: $0) }
      }
      set {
        snapshot.updateValue(newValue?.snapshot, forKey: "createForm")
      }
    }

    public struct CreateForm: GraphQLSelectionSet {
      public static let possibleTypes = ["Form"]

      public static let selections: [GraphQLSelection] = [
        GraphQLField("__typename", type: .nonNull(.scalar(String.self))),
        GraphQLField("formId", type: .nonNull(.scalar(GraphQLID.self))),
        GraphQLField("title", type: .scalar(String.self)),
        GraphQLField("status", type: .scalar(FormStatus.self)),
        GraphQLField("settings", type: .nonNull(.object(Setting.selections))),
        GraphQLField("questions", type: .object(Question.selections)),
        GraphQLField("createdAt", type: .nonNull(.scalar(String.self))),
      ]

      public var snapshot: Snapshot

      public init(snapshot: Snapshot) {
        self.snapshot = snapshot
      }

      public init(formId: GraphQLID, title: String? = nil, status: FormStatus? = nil, settings: Setting, questions: Question? = nil, createdAt: String) {
        self.init(snapshot: ["__typename": "Form", "formId": formId, "title": title, "status": status, "settings": settings.snapshot, "questions": questions.flatMap { $0.snapshot }, "createdAt": createdAt])
      }

      public var __typename: String {
        get {
          return snapshot["__typename"]! as! String
        }
        set {
          snapshot.updateValue(newValue, forKey: "__typename")
        }
      }

      public var formId: GraphQLID {
        get {
          return snapshot["formId"]! as! GraphQLID
        }
        set {
          snapshot.updateValue(newValue, forKey: "formId")
        }
      }

      public var title: String? {
        get {
          return snapshot["title"] as? String
        }
        set {
          snapshot.updateValue(newValue, forKey: "title")
        }
      }

      public var status: FormStatus? {
        get {
          return snapshot["status"] as? FormStatus
        }
        set {
          snapshot.updateValue(newValue, forKey: "status")
        }
      }

      public var settings: Setting {
        get {
          return Setting(snapshot: snapshot["settings"]! as! Snapshot)
        }
        set {
          snapshot.updateValue(newValue.snapshot, forKey: "settings")
        }
      }

      public var questions: Question? {
        get {
          return (snapshot["questions"] as? Snapshot).flatMap { Question(snapshot: $0) }
        }
        set {
          snapshot.updateValue(newValue?.snapshot, forKey: "questions")
        }
      }

      public var createdAt: String {
        get {
          return snapshot["createdAt"]! as! String
        }
        set {
          snapshot.updateValue(newValue, forKey: "createdAt")
        }
      }

      public struct Setting: GraphQLSelectionSet {
        public static let possibleTypes = ["Settings"]

        public static let selections: [GraphQLSelection] = [
          GraphQLField("__typename", type: .nonNull(.scalar(String.self))),
          GraphQLField("colours", type: .list(.scalar(Colour.self))),
          GraphQLField("theme_name", type: .scalar(String.self)),
        ]

        public var snapshot: Snapshot

        public init(snapshot: Snapshot) {
          self.snapshot = snapshot
        }

        public init(colours: [Colour?]? = nil, themeName: String? = nil) {
          self.init(snapshot: ["__typename": "Settings", "colours": colours, "theme_name": themeName])
        }

        public var __typename: String {
          get {
            return snapshot["__typename"]! as! String
          }
          set {
            snapshot.updateValue(newValue, forKey: "__typename")
          }
        }

        public var colours: [Colour?]? {
          get {
            return snapshot["colours"] as? [Colour?]
          }
          set {
            snapshot.updateValue(newValue, forKey: "colours")
          }
        }

        public var themeName: String? {
          get {
            return snapshot["theme_name"] as? String
          }
          set {
            snapshot.updateValue(newValue, forKey: "theme_name")
          }
        }
      }

      public struct Question: GraphQLSelectionSet {
        public static let possibleTypes = ["ModelQuestionConnection"]

        public static let selections: [GraphQLSelection] = [
          GraphQLField("__typename", type: .nonNull(.scalar(String.self))),
          GraphQLField("nextToken", type: .scalar(String.self)),
        ]

        public var snapshot: Snapshot

        public init(snapshot: Snapshot) {
          self.snapshot = snapshot
        }

        public init(nextToken: String? = nil) {
          self.init(snapshot: ["__typename": "ModelQuestionConnection", "nextToken": nextToken])
        }

        public var __typename: String {
          get {
            return snapshot["__typename"]! as! String
          }
          set {
            snapshot.updateValue(newValue, forKey: "__typename")
          }
        }

        public var nextToken: String? {
          get {
            return snapshot["nextToken"] as? String
          }
          set {
            snapshot.updateValue(newValue, forKey: "nextToken")
          }
        }
      }
    }
  }
}

public final class PublishMutation: GraphQLMutation {
  public static let operationString =
    "mutation Publish($notes: String, $formId: ID!) {\n  publish(notes: $notes, formId: $formId)\n}"

  public var notes: String?
  public var formId: GraphQLID

  public init(notes: String? = nil, formId: GraphQLID) {
    self.notes = notes
    self.formId = formId
  }

  public var variables: GraphQLMap? {
    return ["notes": notes, "formId": formId]
  }

  public struct Data: GraphQLSelectionSet {
    public static let possibleTypes = ["Mutation"]

    public static let selections: [GraphQLSelection] = [
      GraphQLField("publish", arguments: ["notes": GraphQLVariable("notes"), "formId": GraphQLVariable("formId")], type: .nonNull(.scalar(Bool.self))),
    ]

    public var snapshot: Snapshot

    public init(snapshot: Snapshot) {
      self.snapshot = snapshot
    }

    public init(publish: Bool) {
      self.init(snapshot: ["__typename": "Mutation", "publish": publish])
    }

    public var publish: Bool {
      get {
        return snapshot["publish"]! as! Bool
      }
      set {
        snapshot.updateValue(newValue, forKey: "publish")
      }
    }
  }
}

public final class OnCreateFormSubscription: GraphQLSubscription {
  public static let operationString =
    "subscription OnCreateForm($title: String) {\n  onCreateForm(title: $title) {\n    __typename\n    formId\n    title\n    status\n    settings {\n      __typename\n      colours\n      theme_name\n    }\n    questions {\n      __typename\n      nextToken\n    }\n    createdAt\n  }\n}"

  public var title: String?

  public init(title: String? = nil) {
    self.title = title
  }

  public var variables: GraphQLMap? {
    return ["title": title]
  }

  public struct Data: GraphQLSelectionSet {
    public static let possibleTypes = ["Subscription"]

    public static let selections: [GraphQLSelection] = [
      GraphQLField("onCreateForm", arguments: ["title": GraphQLVariable("title")], type: .object(OnCreateForm.selections)),
    ]

    public var snapshot: Snapshot

    public init(snapshot: Snapshot) {
      self.snapshot = snapshot
    }

    public init(onCreateForm: OnCreateForm? = nil) {
      self.init(snapshot: ["__typename": "Subscription", "onCreateForm": onCreateForm.flatMap { $0.snapshot }])
    }

    public var onCreateForm: OnCreateForm? {
      get {
        return (snapshot["onCreateForm"] as? Snapshot).flatMap { OnCreateForm(snapshot: $0) }
      }
      set {
        snapshot.updateValue(newValue?.snapshot, forKey: "onCreateForm")
      }
    }

    public struct OnCreateForm: GraphQLSelectionSet {
      public static let possibleTypes = ["Form"]

      public static let selections: [GraphQLSelection] = [
        GraphQLField("__typename", type: .nonNull(.scalar(String.self))),
        GraphQLField("formId", type: .nonNull(.scalar(GraphQLID.self))),
        GraphQLField("title", type: .scalar(String.self)),
        GraphQLField("status", type: .scalar(FormStatus.self)),
        GraphQLField("settings", type: .nonNull(.object(Setting.selections))),
        GraphQLField("questions", type: .object(Question.selections)),
        GraphQLField("createdAt", type: .nonNull(.scalar(String.self))),
      ]

      public var snapshot: Snapshot

      public init(snapshot: Snapshot) {
        self.snapshot = snapshot
      }

      public init(formId: GraphQLID, title: String? = nil, status: FormStatus? = nil, settings: Setting, questions: Question? = nil, createdAt: String) {
        self.init(snapshot: ["__typename": "Form", "formId": formId, "title": title, "status": status, "settings": settings.snapshot, "questions": questions.flatMap { $0.snapshot }, "createdAt": createdAt])
      }

      public var __typename: String {
        get {
          return snapshot["__typename"]! as! String
        }
        set {
          snapshot.updateValue(newValue, forKey: "__typename")
        }
      }

      public var formId: GraphQLID {
        get {
          return snapshot["formId"]! as! GraphQLID
        }
        set {
          snapshot.updateValue(newValue, forKey: "formId")
        }
      }

      public var title: String? {
        get {
          return snapshot["title"] as? String
        }
        set {
          snapshot.updateValue(newValue, forKey: "title")
        }
      }

      public var status: FormStatus? {
        get {
          return snapshot["status"] as? FormStatus
        }
        set {
          snapshot.updateValue(newValue, forKey: "status")
        }
      }

      public var settings: Setting {
        get {
          return Setting(snapshot: snapshot["settings"]! as! Snapshot)
        }
        set {
          snapshot.updateValue(newValue.snapshot, forKey: "settings")
        }
      }

      public var questions: Question? {
        get {
          return (snapshot["questions"] as? Snapshot).flatMap { Question(snapshot: $0) }
        }
        set {
          snapshot.updateValue(newValue?.snapshot, forKey: "questions")
        }
      }

      public var createdAt: String {
        get {
          return snapshot["createdAt"]! as! String
        }
        set {
          snapshot.updateValue(newValue, forKey: "createdAt")
        }
      }

      public struct Setting: GraphQLSelectionSet {
        public static let possibleTypes = ["Settings"]

        public static let selections: [GraphQLSelection] = [
          GraphQLField("__typename", type: .nonNull(.scalar(String.self))),
          GraphQLField("colours", type: .list(.scalar(Colour.self))),
          GraphQLField("theme_name", type: .scalar(String.self)),
        ]

        public var snapshot: Snapshot

        public init(snapshot: Snapshot) {
          self.snapshot = snapshot
        }

        public init(colours: [Colour?]? = nil, themeName: String? = nil) {
          self.init(snapshot: ["__typename": "Settings", "colours": colours, "theme_name": themeName])
        }

        public var __typename: String {
          get {
            return snapshot["__typename"]! as! String
          }
          set {
            snapshot.updateValue(newValue, forKey: "__typename")
          }
        }

        public var colours: [Colour?]? {
          get {
            return snapshot["colours"] as? [Colour?]
          }
          set {
            snapshot.updateValue(newValue, forKey: "colours")
          }
        }

        public var themeName: String? {
          get {
            return snapshot["theme_name"] as? String
          }
          set {
            snapshot.updateValue(newValue, forKey: "theme_name")
          }
        }
      }

      public struct Question: GraphQLSelectionSet {
        public static let possibleTypes = ["ModelQuestionConnection"]

        public static let selections: [GraphQLSelection] = [
          GraphQLField("__typename", type: .nonNull(.scalar(String.self))),
          GraphQLField("nextToken", type: .scalar(String.self)),
        ]

        public var snapshot: Snapshot

        public init(snapshot: Snapshot) {
          self.snapshot = snapshot
        }

        public init(nextToken: String? = nil) {
          self.init(snapshot: ["__typename": "ModelQuestionConnection", "nextToken": nextToken])
        }

        public var __typename: String {
          get {
            return snapshot["__typename"]! as! String
          }
          set {
            snapshot.updateValue(newValue, forKey: "__typename")
          }
        }

        public var nextToken: String? {
          get {
            return snapshot["nextToken"] as? String
          }
          set {
            snapshot.updateValue(newValue, forKey: "nextToken")
          }
        }
      }
    }
  }
}

public final class OnPublishSubscription: GraphQLSubscription {
  public static let operationString =
    "subscription OnPublish {\n  onPublish\n}"

  public init() {
  }

  public struct Data: GraphQLSelectionSet {
    public static let possibleTypes = ["Subscription"]

    public static let selections: [GraphQLSelection] = [
      GraphQLField("onPublish", type: .scalar(Bool.self)),
    ]

    public var snapshot: Snapshot

    public init(snapshot: Snapshot) {
      self.snapshot = snapshot
    }

    public init(onPublish: Bool? = nil) {
      self.init(snapshot: ["__typename": "Subscription", "onPublish": onPublish])
    }

    public var onPublish: Bool? {
      get {
        return snapshot["onPublish"] as? Bool
      }
      set {
        snapshot.updateValue(newValue, forKey: "onPublish")
      }
    }
  }
}