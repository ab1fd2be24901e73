import Essentials
import Foundation
import Records

/// The folder from which sent claims are fetched: `outbox/ORGANISATION/SENDER-RECEIVER/000000042.837`.
///
/// A file is laid down whole and on the disk under `.pending` first, then the claim is committed as sent, then the file
/// is put in its place. So nothing lies in the outbox that the store does not call sent; and what was called sent when
/// the power failed is put in its place when the store is opened again. Nothing is ever overwritten.
struct Outbox {
    let folder: String
    let random: (Int) -> [UInt8]

    private var pending: String { folder + "/.pending" }

    /// The name of an exchange as a folder.
    static func exchange(sender: String, receiver: String) -> String {
        let plain = [sender, receiver].map { text in
            String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
        }
        return plain.joined(separator: "-")
    }

    /// An organisation's key as a folder: nothing of it leads elsewhere.
    private static func safe(_ organisation: String) -> String {
        String(organisation.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") ? $0 : "_" })
    }

    func path(_ organisation: String, _ exchange: String, _ name: String = "") -> String {
        "\(folder)/\(Outbox.safe(organisation))/\(exchange)" + (name.isEmpty ? "" : "/\(name)")
    }

    private func waiting(_ organisation: String, _ exchange: String) -> String {
        "\(pending)/\(Outbox.safe(organisation))/\(exchange)"
    }

    /// Lays files down where nobody fetches them.
    func lay(_ files: [OutputFile], _ organisation: String, _ exchange: String) throws {
        let place = waiting(organisation, exchange)
        for file in files {
            guard !FileManager.default.fileExists(atPath: path(organisation, exchange, file.name)) else {
                throw StoreError.exists("the file \(file.name) in the outbox", wanted: "a control number not used")
            }
        }
        // So that the files can be found again by who they belong to.
        try DurableFile.write(Array(organisation.utf8), to: "\(place)/.organisation", random: random)
        for file in files { try DurableFile.write(file.bytes, to: "\(place)/\(file.name)", random: random) }
    }

    /// Puts what was laid down in its place, up to a control number, and takes away what lies beyond: that was never sent.
    func settle(_ organisation: String, _ exchange: String, last: Int) throws {
        let place = waiting(organisation, exchange)
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: place) else { return }
        for name in names.sorted() where name != ".organisation" {
            let source = "\(place)/\(name)"
            if let number = Int(name.prefix(9)), number >= 1, number <= last,
                let bytes = try DurableFile.read(source), !Outbox.isHalf(name)
            {
                let target = path(organisation, exchange, name)
                if try DurableFile.read(target) == nil {
                    try DurableFile.write(bytes, to: target, isNew: true, random: random)
                }
            }
            try FileManager.default.removeItem(atPath: source)
        }
    }

    /// Whether a name is that of a file which was being written when the power failed.
    private static func isHalf(_ name: String) -> Bool {
        name.split(separator: ".").last.map { $0.count == 16 && Hex.decode(String($0)) != nil } ?? false
    }

    /// Settles every exchange by what the store holds as sent.
    func reconcile(numbers: (_ organisation: String, _ exchange: String) throws -> Int) throws {
        let manager = FileManager.default
        guard let organisations = try? manager.contentsOfDirectory(atPath: pending) else { return }
        for name in organisations.sorted() {
            for exchange in (try? manager.contentsOfDirectory(atPath: "\(pending)/\(name)"))?.sorted() ?? [] {
                guard let bytes = try DurableFile.read("\(pending)/\(name)/\(exchange)/.organisation") else { continue }
                let organisation = String(decoding: bytes, as: UTF8.self)
                try settle(organisation, exchange, last: try numbers(organisation, exchange))
            }
        }
    }
}

extension PracticeStore {
    var outbox: Outbox { Outbox(folder: folder + "/outbox", random: random) }
}
