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

        @Option(help: "The organisation's key; not for the hub.")
        var organisation: String?

        @Flag(help: "Make the account of an editor or administrator of the public hub, in the folder's hub store.")
        var hub = false

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
            if hub == (organisation != nil) {
                throw ValidationError(
                    "Give --organisation for an account of the practice, or --hub for one of the hub.")
            }
        }

        func run() async throws {
            guard let password = readLine(strippingNewline: true) else {
                throw CannotRun("standard input: wanted the password in one line")
            }
            let store: any GuardedStore
            do {
                store =
                    hub
                    ? try Hub.open(at: "\(data)/\(Hub.folderName)", clock: Clock.now)
                    : try PracticeStore.open(at: data, clock: Clock.now)
            } catch {
                throw CannotRun("\(error)")
            }
            let owner = organisation ?? Hub.organisation
            let account = NewAccount(
                user: user, organisation: owner, name: name, credential: credential,
                roles: Set(roles.compactMap(Role.init(rawValue:))), password: password)
            let now = Clock.now()
            do {
                try store.addAccount(
                    account, by: hub ? Hub.console(at: now) : .console(organisation: owner, at: now))
                try store.seal()
                try store.close()
            } catch {
                throw HasFindings(message: "\(error)")
            }
            Console.print("\(user) may sign in.")
        }
    }
}
