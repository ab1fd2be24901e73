import Claims
import Essentials
import FHIR
import Patients
import Records
import Reporting

/// Entries of the practice's directory as resources: bodies, providers and places, whether a case names them or not.
extension Workspace {
    /// - Parameter type: other types than organization, practitioner and location give none.
    func directoryResources(_ type: ServedType, _ session: Session) throws -> [ServedResource] {
        switch type {
        case .organization:
            try entries(DirectoryOrganisation.self, session).map {
                ServedPeople.organization($0.entry.organization, version: $0.version, at: $0.at)
            }
                + entries(DirectoryPayer.self, session).map {
                    ServedResource(
                        .organization, ServedPeople.payerID($0.entry.reference), version: $0.version, at: $0.at,
                        subject: nil, R4.Organization($0.entry.reference))
                }
        case .practitioner:
            try entries(DirectoryProvider.self, session).map { item in
                var practitioner = R4.Practitioner(item.entry.provider)
                practitioner.active = item.entry.isActive
                return ServedResource(
                    .practitioner, ServedID.of(item.entry.provider.id), version: item.version, at: item.at,
                    subject: nil, practitioner)
            }
        case .location:
            try entries(DirectoryPlace.self, session).map { item in
                ServedResource(
                    .location, ServedID.of(item.entry.id), version: item.version, at: item.at, subject: nil,
                    R4.Location {
                        $0.status = .active
                        $0.name = item.entry.name
                        $0.mode = .instance
                        $0.type = [
                            R4.CodeableConcept(R4.Coding(ServedDirectory.placeOfService, item.entry.code))
                        ]
                    })
            }
        default: []
        }
    }

    private func entries<Entry: DirectoryEntry>(
        _: Entry.Type, _ session: Session
    ) throws -> [(entry: Entry, version: Int, at: Timestamp)] {
        var found: [(entry: Entry, version: Int, at: Timestamp)] = []
        var offset = 0
        while true {
            let page = try store.records.documents(
                Query(
                    organisation: session.organisation, kind: Entry.kind.documents, limit: Query.limitOfLimit,
                    offset: offset))
            for document in try page.compactMap({ try store.records.document($0.key) }) {
                let entry = try Entry(stored: document.payload, id: document.key.id, version: document.version)
                found.append((entry, document.version, document.stamp.at))
            }
            offset += page.count
            if page.count < Query.limitOfLimit { return found }
        }
    }
}

enum ServedDirectory {
    /// The two digits of CMS, as HL7 names the system (http://terminology.hl7.org/CodeSystem/CMSPlaceofServiceCodes).
    static let placeOfService = "https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set"
}
