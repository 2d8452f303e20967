//  This file was automatically generated and should not be edited.

#if canImport(AWSAPIPlugin)
(runtime)
#elseif canImport(AWSAppSync)
import AWSAppSync
#endif

public final class GetFormQuery: GraphQLQuery {
  public static let operationString =
    "query GetForm($formId: ID!) {\n  getForm(formId: $formId) {\n    __typename\n    formId\n    title\n    status\n    createdAt\n  }\n}"

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

public final class ListQuestionsQuery: GraphQLQuery {
  public static let operationString =
    "query ListQuestions($filter: ModelQuestionFilterInput, $limit: Int, $nextToken: String) {\n  listQuestions(filter: $filter, limit: $limit, nextToken: $nextToken) {\n    __typename\n    nextToken\n  }\n}"

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

public final class ListQuestionsByFormIdAndPositionQuery: GraphQLQuery {
  public static let operationString =
    "query ListQuestionsByFormIdAndPosition($formId: ID!, $position: [Int!]!, $sortDirection: String) {\n  listQuestionsByFormIdAndPosition(\n    formId: $formId\n    position: $position\n    sortDirection: $sortDirection\n  ) {\n    __typename\n    questionId\n    text\n    options\n    weights\n    askedAt\n    aQuestionCanHaveANameThatIsTooLongForASingleLineOfCodeInAnyLanguage\n  }\n}"

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