public import Foundation

/// The demo: invented accounts, and the example cases taken in and billed.
public enum DemoPractice {
    /// Adds what is not there yet.
    ///
    /// - Parameter examples: the folder that holds the example cases.
    /// - Returns: the accounts, to be shown to whoever started the demo.
    public static func prepare(_ workspace: Workspace, examples: URL) throws -> DemoAccounts {
        let demo = try workspace.store.addDemoAccounts()
        guard let user = demo.accounts.first(where: { $0.roles.contains(.dentist) })?.user,
            let session = try workspace.store.session(user: user)
        else { throw StoreError.missing("the demo's dentist", wanted: "an account that may sign in") }
        var billed: [BilledCase] = []
        let isFilled = try workspace.store.directory(for: session).missing.isEmpty
        let folders = try folders(in: examples)
        try DemoRegister.fill(workspace.store, from: folders, by: session)
        for folder in folders {
            if let new = try workspace.takeAndBill(folder, by: session) {
                billed.append(new)
            } else if !isFilled {
                let id = try CaseFolder.read(folder, template: workspace.job.template).source.id
                billed.append(try workspace.billed(id, to: .seeDecision, for: session))
            }
        }
        if let user = demo.accounts.first(where: { $0.roles.contains(.administrator) })?.user,
            let administrator = try workspace.store.session(user: user)
        {
            try DemoDirectory.fill(workspace.store, from: billed, by: administrator)
        }
        return demo
    }

    /// The case folders of a folder, by name.
    static func folders(in examples: URL) throws -> [URL] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: examples.path) else {
            throw CaseError.unreadable(
                examples.path, wanted: "the folder of the example cases; name it with --examples")
        }
        return names.sorted().map { examples.appendingPathComponent($0) }.filter {
            FileManager.default.fileExists(atPath: $0.appendingPathComponent("case.yaml").path)
        }
    }
}
