import Essentials
import Trust

/// The name of an override's document: it follows from case, party and service, so that there is one for each.
enum OverrideName {
    static func digest(_ names: JSONValue) -> String { Digest(of: names.canonical).hex }
}
