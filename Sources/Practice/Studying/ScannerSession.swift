import Essentials
import Records

extension Workspace {
    /// Who acts when a scanner sends: nobody, in the name of the organisation whose scanner it is.
    ///
    /// - Parameter organisation: the owner of the images; nil takes that of the accounts, where there is one only.
    /// - Throws: ``StoreError`` where the practice is not set up yet or several organisations share the store.
    public func scannerSession(title: String, organisation: String?) throws -> Session {
        let owners = try store.organisationsOfAccounts()
        guard let owner = organisation ?? (owners.count == 1 ? owners.first : nil) else {
            throw StoreError.missing(
                "the organisation of the scanner",
                wanted: owners.isEmpty ? "a practice that is set up" : "the option --organisation")
        }
        return .scanner(organisation: owner, at: store.clock())
    }
}
