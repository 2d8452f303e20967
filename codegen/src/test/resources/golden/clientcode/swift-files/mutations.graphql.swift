//  This file was automatically generated and should not be edited.

#if canImport(AWSAPIPlugin)
(runtime)
#elseif canImport(AWSAppSync)
import AWSAppSync
#endif

public final class CreateFormMutation: GraphQLMutation {
  public static let operationString =
    "mutation CreateForm($input: CreateFormInput!) {\n  createForm(input: $input) {\n    __typename\n    formId\n    title\n    status\n    createdAt\n  }\n}"

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