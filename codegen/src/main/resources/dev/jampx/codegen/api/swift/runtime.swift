import Foundation

/// What the arguments of a document are made of.
public protocol GraphQLInputValue {}

/// The place of a variable in a document.
public struct GraphQLVariable: GraphQLInputValue {
  let name: String

  public init(_ variable: String) {
    name = variable
  }
}

/// What can be sent as JSON: `jsonValue` is what `JSONSerialization` takes.
public protocol JSONEncodable: GraphQLInputValue {
  var jsonValue: Any { get }
}

/// What can be made of a value of JSON.
public protocol JSONDecodable {
  init(jsonValue: Any) throws
}

/// A value of JSON that is none of the type that was expected.
public struct JSONTypeMismatch: Error {
  public let value: Any
  public let expected: Any.Type
}

private func exactly<T>(_ value: Any) throws -> T {
  guard let typed = value as? T else { throw JSONTypeMismatch(value: value, expected: T.self) }
  return typed
}

extension String: JSONEncodable, JSONDecodable {
  public var jsonValue: Any { return self }

  public init(jsonValue: Any) throws { self = try exactly(jsonValue) }
}

extension Int: JSONEncodable, JSONDecodable {
  public var jsonValue: Any { return self }

  public init(jsonValue: Any) throws { self = try exactly(jsonValue) }
}

extension Double: JSONEncodable, JSONDecodable {
  public var jsonValue: Any { return self }

  public init(jsonValue: Any) throws { self = try exactly(jsonValue) }
}

extension Bool: JSONEncodable, JSONDecodable {
  public var jsonValue: Any { return self }

  public init(jsonValue: Any) throws { self = try exactly(jsonValue) }
}

extension Optional: GraphQLInputValue where Wrapped: JSONEncodable {}

extension Optional: JSONEncodable where Wrapped: JSONEncodable {
  public var jsonValue: Any { return self?.jsonValue ?? NSNull() }
}

extension Array: GraphQLInputValue where Element: JSONEncodable {}

extension Array: JSONEncodable where Element: JSONEncodable {
  public var jsonValue: Any { return map { $0.jsonValue } }
}

/// Enums go by their texts.
extension RawRepresentable where Self: JSONEncodable, RawValue: JSONEncodable {
  public var jsonValue: Any { return rawValue.jsonValue }
}

extension RawRepresentable where Self: JSONDecodable, RawValue: JSONDecodable {
  public init(jsonValue: Any) throws {
    guard let known = Self(rawValue: try RawValue(jsonValue: jsonValue)) else {
      throw JSONTypeMismatch(value: jsonValue, expected: Self.self)
    }
    self = known
  }
}

public typealias GraphQLID = String

/// Inputs and variables: nil in the outer optional is a key that was left out.
public typealias GraphQLMap = [String: JSONEncodable?]

public protocol GraphQLMapConvertible: JSONEncodable {
  var graphQLMap: GraphQLMap { get }
}

extension GraphQLMapConvertible {
  public var jsonValue: Any {
    return graphQLMap.compactMapValues { $0?.jsonValue }
  }
}

/// What came back for an object, by the names of its fields.
public typealias Snapshot = [String: Any?]

public protocol GraphQLSelection {}

public protocol GraphQLSelectionSet: Decodable {
  static var selections: [GraphQLSelection] { get }

  var snapshot: Snapshot { get }

  init(snapshot: Snapshot)
}

extension GraphQLSelectionSet {
  public init(from decoder: Decoder) throws {
    let decoded = try AnyJSON(from: decoder)
    self.init(snapshot: try exactly(decoded.value as Any))
  }
}

/// Any value of JSON.
struct AnyJSON: Decodable {
  let value: Any?

  init(from decoder: Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      value = nil
    } else if let truth = try? container.decode(Bool.self) {
      value = truth
    } else if let whole = try? container.decode(Int.self) {
      value = whole
    } else if let number = try? container.decode(Double.self) {
      value = number
    } else if let text = try? container.decode(String.self) {
      value = text
    } else if let list = try? container.decode([AnyJSON].self) {
      value = list.map { $0.value }
    } else {
      value = try container.decode([String: AnyJSON].self).mapValues { $0.value }
    }
  }
}

/// A field that is asked for.
public struct GraphQLField: GraphQLSelection {
  let name: String
  let arguments: [String: GraphQLInputValue]?
  let type: GraphQLOutputType

  public init(_ field: String, arguments: [String: GraphQLInputValue]? = nil, type: GraphQLOutputType) {
    name = field
    self.arguments = arguments
    self.type = type
  }
}

/// What a field gives.
public indirect enum GraphQLOutputType {
  case scalar(JSONDecodable.Type)
  case object([GraphQLSelection])
  case list(GraphQLOutputType)
  case nonNull(GraphQLOutputType)
}

public protocol APISwiftGraphQLOperation: AnyObject {
  associatedtype Data: GraphQLSelectionSet

  static var operationString: String { get }
  static var requestString: String { get }

  var variables: GraphQLMap? { get }
}

extension APISwiftGraphQLOperation {
  public static var requestString: String { return operationString }

  public var variables: GraphQLMap? { return nil }
}

public protocol GraphQLQuery: APISwiftGraphQLOperation {}

public protocol GraphQLMutation: APISwiftGraphQLOperation {}

public protocol GraphQLSubscription: APISwiftGraphQLOperation {}
