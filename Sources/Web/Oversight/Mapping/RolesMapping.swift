import Practice

/// The table of who may do what in words.
enum RolesMapping {
    static func page(_ table: Authorisation) -> RolesPage {
        RolesPage(
            rows: table.rules.map { rule in
                RolesPage.Row(
                    act: Words.sentence(Words.plain(rule.action.rawValue)), roles: AccountMapping.roles(rule.roles),
                    reason: rule.reason,
                    sources: rule.sources.map { key in table.sources[key]?.title ?? key }, isNoted: rule.isNoted,
                    breaksGlass: rule.breaksGlass)
            })
    }
}
