//  This file was automatically generated and should not be edited.

#if canImport(AWSAPIPlugin)
(runtime)
#elseif canImport(AWSAppSync)
import AWSAppSync
#endif

public final class OnCreateFormSubscription: GraphQLSubscription {
  public static let operationString =
    "subscription OnCreateForm($title: String) {\n  onCreateForm(title: $title) {\n    __typename\n    formId\n    title\n    status\n    createdAt\n  }\n}"

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