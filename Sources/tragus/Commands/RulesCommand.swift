import ArgumentParser

struct RulesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "A workbench for the rules by which codes are chosen.",
        discussion: """
            Rules are a folder of YAML in the shape of Sources/Coding/Data; without one, or by the word 'shipped', \
            they are those that this program was built with. They are held against worked cases.
            """,
        subcommands: [Check.self, Coverage.self, Diff.self, Absence.self])
}
