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