public import Essentials

/// What a writer believes about a document; the store refuses the write when it is no longer so.
public enum Expectation: Hashable, Sendable {
    /// The document does not exist.
    case new
    /// The last version is this one.
    case version(Int)
}

/// One change of a transaction.
public struct Write: Hashable, Sendable {
    enum Content: Hashable, Sendable {
        case put(JSONValue)
        case remove
        case destroy(version: Int)
    }

    public let key: DocumentKey
    public let expecting: Expectation
    let content: Content

    /// What is put; nil for a removal or a destruction.
    public var payload: JSONValue? { if case .put(let payload) = content { payload } else { nil } }

    /// New content; also brings a removed document back.
    public static func put(_ key: DocumentKey, _ payload: JSONValue, expecting: Expectation) -> Write {
        Write(key: key, expecting: expecting, content: .put(payload))
    }

    /// Takes the document out of lists; its versions stay readable.
    public static func remove(_ key: DocumentKey, expecting: Int) -> Write {
        Write(key: key, expecting: .version(expecting), content: .remove)
    }

    /// Destroys the payload of one version for good; the chain keeps its digest, and the reason stays.
    public static func destroyPayload(_ key: DocumentKey, version: Int, expecting: Int) -> Write {
        Write(key: key, expecting: .version(expecting), content: .destroy(version: version))
    }
}
