import Essentials
import Foundation
import Patients
import Records

/// The people of the demo: those of the example cases, with their coverages and problems.
enum DemoRegister {
    /// Registers who is not there yet.
    static func fill(_ store: PracticeStore, from folders: [URL], by session: Session) throws {
        for folder in folders {
            let bytes = try FileReading.bytes(of: folder.appendingPathComponent("case.yaml"), limit: 4 << 20)
            let source = try ClinicalCase(parsing: bytes)
            guard try store.records.lastVersion(of: store.personKey(source.patient.id, session)) == nil else {
                continue
            }
            _ = try store.registerPerson(person(source), confirmedNew: true, by: session)
        }
    }

    private static func person(_ source: ClinicalCase) -> PersonRecord {
        let coverage = source.coverage.map { coverage in
            HeldCoverage(
                key: "c1", payer: Directory.key(of: coverage.payer.name, besides: []), memberID: coverage.memberID,
                groupNumber: coverage.groupNumber, relationship: coverage.relationship,
                subscriber: coverage.subscriber)
        }
        let problems = source.order.diagnoses.enumerated().map { index, diagnosis in
            Problem(key: "p\(index + 1)", code: diagnosis.code, note: diagnosis.note)
        }
        return PersonRecord(
            patient: source.patient, coverages: [coverage].compactMap(\.self), problems: problems)
    }
}

extension PracticeStore {
    /// The number of a patient where the register holds the same person under it; else nil.
    func registered(_ patient: Patient, for session: Session) throws -> String? {
        guard let document = try records.document(try personKey(patient.id, session)) else { return nil }
        let own = try PersonRecord(stored: document.payload).patient
        let isSame = own.birthDate == patient.birthDate && ComparedName(own.name) == ComparedName(patient.name)
        return isSame ? patient.id : nil
    }
}
