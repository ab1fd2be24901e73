import ArgumentParser
import Essentials
import Foundation
import Practice

struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: "Accounts.", subcommands: [Add.self])

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make an account; the password is read from standard input, one line.")

        @Argument(help: "The name to sign in with.")
        var user: String

        @Option(help: "The data folder.")
        var data: String

        @Option(help: "The organisation's key.")
        var organisation: String

        @Option(help: "The person's name.")
        var name: String

        @Option(help: "The degree behind the name, such as DDS.")
        var credential = ""

        @Option(
            name: .customLong("role"),
            help: "One or more of \(Role.allCases.map(\.rawValue).joined(separator: ", ")).")
        var roles: [String]

        func validate() throws {
            for role in roles where Role(rawValue: role) == nil {
                throw ValidationError(
                    "--role: wanted one of \(Role.allCases.map(\.rawValue).joined(separator: ", ")).")
            }
            if roles.isEmpty { throw ValidationError("--role: give at least one.") }
        }

        func run() async throws {
            guard let password = readLine(strippingNewline: true) else {
                throw CannotRun("standard input: wanted the password in one line")
            }
            let store: PracticeStore
            do {
                store = try PracticeStore.open(at: data, clock: Clock.now)
            } catch {
                throw CannotRun("\(error)")
            }
            let account = NewAccount(
                user: user, organisation: organisation, name: name, credential: credential,
                roles: Set(roles.compactMap(Role.init(rawValue:))), password: password)
            do {
                try store.addAccount(account, by: .console(organisation: organisation, at: Clock.now()))
                try store.seal()
                try store.close()
            } catch {
                throw HasFindings(message: "\(error)")
            }
            Console.print("\(user) may sign in.")
        }
    }
}
