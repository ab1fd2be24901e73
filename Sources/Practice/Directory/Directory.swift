public import Essentials
import Patients

/// What the practice knows of those it works with: organisations, providers, payers, places, fees, and who sends claims.
///
///     let directory = try store.directory(for: session)
///     directory.provider(account: session.user)
///     directory.fee(code: "D0370", payer: "delta", on: dateOfService)
///     directory.missing.map(\.words)
public struct Directory: Hashable, Sendable {
    /// The key of the practice's own organisation.
    public let own: String
    /// By name, as all lists here.
    public var organisations: [DirectoryOrganisation]
    public var providers: [DirectoryProvider]
    public var payers: [DirectoryPayer]
    public var places: [DirectoryPlace]
    /// By code, payer and day.
    public var fees: [DirectoryFee]
    /// Nil until somebody has said it.
    public var exchange: DirectoryExchange?

    public init(
        own: String, organisations: [DirectoryOrganisation] = [], providers: [DirectoryProvider] = [],
        payers: [DirectoryPayer] = [], places: [DirectoryPlace] = [], fees: [DirectoryFee] = [],
        exchange: DirectoryExchange? = nil
    ) {
        self.own = own
        self.organisations = organisations.sorted { ($0.organization.name, $0.id) < ($1.organization.name, $1.id) }
        self.providers = providers.sorted { ($0.provider.name.listed, $0.id) < ($1.provider.name.listed, $1.id) }
        self.payers = payers.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        self.places = places.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        self.fees = fees.sorted { ($0.code, $0.payer ?? "", $0.from) < ($1.code, $1.payer ?? "", $1.from) }
        self.exchange = exchange
    }

    public func organisation(_ id: String) -> DirectoryOrganisation? { organisations.first { $0.id == id } }

    public func provider(_ id: String) -> DirectoryProvider? { providers.first { $0.id == id } }

    /// The provider who signs in with an account; nil where none does or who does is not active any more.
    public func provider(account: String) -> DirectoryProvider? {
        providers.first { $0.account == account && $0.isActive }
    }

    public func payer(_ id: String) -> DirectoryPayer? { payers.first { $0.id == id } }

    public func place(_ id: String) -> DirectoryPlace? { places.first { $0.id == id } }

    /// What is asked for a code on a day of service: the payer's own fee before the one for all, the latest that has begun.
    public func fee(code: String, payer: String?, on day: CalendarDate) -> DirectoryFee? {
        let begun = fees.filter { $0.code == code && $0.from <= day }
        func latest(_ payer: String?) -> DirectoryFee? {
            begun.filter { $0.payer == payer }.max { $0.from < $1.from }
        }
        return payer.flatMap { latest($0) } ?? latest(nil)
    }
}

extension Directory {
    /// Something that the practice still needs before it can order, sign or bill.
    public struct Gap: Hashable, Sendable {
        public let kind: DirectoryKind
        /// What is missing, and what for: one sentence.
        public let words: String
    }

    /// What the practice still needs, in the order of the first steps; empty when it can order and bill.
    public var missing: [Gap] {
        var gaps: [Gap] = []
        func need(_ kind: DirectoryKind, _ words: String) { gaps.append(Gap(kind: kind, words: words)) }
        if organisation(own) == nil {
            need(.organisation, "The practice’s own organisation is missing. Every claim names it with its NPI.")
        }
        let active = providers.filter(\.isActive)
        if active.isEmpty {
            need(.provider, "No provider is there. Every order and every report names one.")
        } else if !active.contains(where: { $0.account != nil }) {
            need(.provider, "No provider has an account. Who signs a report signs in first.")
        }
        if payers.isEmpty { need(.payer, "No payer is there. Coverage and claims name one.") }
        if places.isEmpty { need(.place, "No place of service is there. Every claim names one.") }
        if fees.isEmpty { need(.fee, "No fee is there. A claim asks for an amount.") }
        if exchange == nil {
            need(.exchange, "Nobody is named who sends the claims. A claim file names sender and receiver.")
        }
        return gaps
    }
}
