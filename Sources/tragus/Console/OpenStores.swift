import CodeReference
import Practice
import Records
import Web

/// The stores that a server has open: the practice's, the hub's, or both.
struct OpenStores {
    /// Whether invented people and cases are added, and from which folder.
    enum Examples {
        case none
        case demo(String?)

        var isDemo: Bool { if case .demo = self { true } else { false } }
    }

    let workspace: Workspace?
    let hub: Hub?
    /// The demo's accounts of the practice; nil outside the demo.
    let accounts: DemoAccounts?
    /// The demo's accounts of the hub; nil outside the demo.
    let editors: DemoAccounts?
    /// What the set-up of a practice without accounts asks for; nil where there are some.
    let setUpSecret: String?

    var all: [any GuardedStore] { [workspace?.store as (any GuardedStore)?, hub].compactMap(\.self) }

    init(
        data: String, offer: WebOptions.Offer, examples: Examples, seals: String?, hubSeals: String?,
        diagnoses: DiagnosisReleases? = nil
    ) throws {
        do {
            if offer == .hub {
                (workspace, accounts) = (nil, nil)
            } else {
                (workspace, accounts) = try OpenStores.practice(data, examples, seals: seals, diagnoses)
            }
            if offer == .workspace {
                (hub, editors) = (nil, nil)
            } else {
                let hub = try Hub.open(
                    at: "\(data)/\(Hub.folderName)", isDemo: examples.isDemo, clock: Clock.now, outsideCopy: hubSeals)
                self.hub = hub
                editors = examples.isDemo ? try hub.addDemoAccounts() : nil
            }
            setUpSecret = try workspace?.store.openSetUp()
        } catch let error as RecordsError where error.isLocked {
            throw CannotRun("\(error) Is another tragus serving? End it, or choose another --data.")
        } catch let error as CannotRun {
            throw error
        } catch {
            throw CannotRun("\(data): \(error)")
        }
    }

    private static func practice(
        _ data: String, _ examples: Examples, seals: String?, _ diagnoses: DiagnosisReleases?
    ) throws -> (Workspace, DemoAccounts?) {
        let store = try PracticeStore.open(
            at: data, isDemo: examples.isDemo, clock: Clock.now, outsideCopy: seals)
        let workspace = Workspace(store: store, job: try .shipped(), diagnoses: diagnoses)
        guard case .demo(let folder) = examples else { return (workspace, nil) }
        return (workspace, try DemoPractice.prepare(workspace, examples: try ExampleFolder.find(folder)))
    }
}
