import DICOM
import Essentials
import Patients

/// What stands around the content: patient, study, series, document, verification and evidence (PS3.3 table A.35.3-1).
struct SRHeader {
    let report: Report
    let seed: String

    private var header: ReportHeader { report.header }

    func write(into document: inout DataSet) throws {
        try identify(&document)
        try describePatient(&document)
        try describeStudy(&document)
        try describeSeries(&document)
        try describeDocument(&document)
        try document.set(.currentRequestedProcedureEvidenceSequence, evidence(document))
    }

    private func identify(_ document: inout DataSet) throws {
        try document.set(.sopClassUID, ReportSR.sopClass)
        try document.set(.sopInstanceUID, ReportSR.uid(seed, "instance"))
    }

    private func describePatient(_ document: inout DataSet) throws {
        let patient = header.patient
        try document.set(.patientName, patient.name.caretSeparated)
        try document.set(.patientID, patient.id)
        try document.set(.patientBirthDate, patient.birthDate.compact)
        try document.set(.patientSex, sex(patient.sex))
    }

    private func sex(_ sex: Patient.Sex) -> String {
        switch sex {
        case .female: "F"
        case .male: "M"
        // Type 2: what is not known is empty; O would say something else.
        case .unknown: ""
        }
    }

    private var studyUID: String {
        header.studyInstanceUIDs.first ?? ReportSR.uid(header.order.id, "study")
    }

    private func describeStudy(_ document: inout DataSet) throws {
        try document.setReceived(.studyInstanceUID, studyUID)
        try document.set(.studyDate, header.examDate.compact)
        try document.set(.studyTime, time(header.examTime))
        try document.set(.referringPhysicianName, header.order.orderedBy.name.caretSeparated)
        try document.setEmpty(.studyID)
        // SH holds sixteen characters; a longer identifier of the order stands in the text alone.
        let accession = header.order.id
        try document.set(.accessionNumber, accession.unicodeScalars.count <= 16 ? accession : "")
    }

    private func describeSeries(_ document: inout DataSet) throws {
        try document.set(.modality, "SR")
        try document.set(.seriesInstanceUID, ReportSR.uid(studyUID, "series"))
        try document.set(.seriesNumber, 1)
        try document.set(.seriesDescription, "Ultrasound report")
        try document.set(.referencedPerformedProcedureStepSequence, [DataSet]())
        try document.set(.manufacturer, "Tragus")
        try document.set(.institutionName, header.readerOrganization.name)
    }

    private func describeDocument(_ document: inout DataSet) throws {
        let signature = report.signature
        try document.set(.instanceNumber, 1)
        try document.set(.completionFlag, signature == nil ? "PARTIAL" : "COMPLETE")
        try document.set(.preliminaryFlag, signature == nil ? "PRELIMINARY" : "FINAL")
        try document.set(.verificationFlag, signature == nil ? "UNVERIFIED" : "VERIFIED")
        let written = signature?.time ?? report.signing
        try document.set(.contentDate, written.map { try $0.date.compact } ?? header.examDate.compact)
        try document.set(.contentTime, written?.compactTime ?? nonEmpty(time(header.examTime)) ?? "000000")
        try document.set(.performedProcedureCodeSequence, [DataSet]())
        guard let signature else { return }
        var observer = DataSet(itemOf: document)
        try observer.set(.verifyingObserverName, signature.signer.name.caretSeparated)
        try observer.set(.verifyingObserverIdentificationCodeSequence, [DataSet]())
        try observer.set(.verifyingOrganization, header.readerOrganization.name)
        try observer.set(.verificationDateTime, SRHeader.dateTime(signature.time))
        try document.set(.verifyingObserverSequence, [observer])
    }

    /// Every image that was read, by study and series in the order of the report.
    private func evidence(_ document: DataSet) throws -> [DataSet] {
        try group(report.images, by: \.studyInstanceUID).map { study, images in
            var item = DataSet(itemOf: document)
            try item.setReceived(.studyInstanceUID, study)
            try item.set(
                .referencedSeriesSequence,
                group(images, by: \.seriesInstanceUID).map { series, images in
                    var item = DataSet(itemOf: document)
                    try item.setReceived(.seriesInstanceUID, series)
                    try item.set(.referencedSOPSequence, images.map { try reference($0, document) })
                    return item
                })
            return item
        }
    }

    private func reference(_ image: ReportedImage, _ document: DataSet) throws -> DataSet {
        var item = DataSet(itemOf: document)
        try item.setReceived(.referencedSOPClassUID, image.sopClassUID)
        try item.setReceived(.referencedSOPInstanceUID, image.sopInstanceUID)
        return item
    }

    private func group(
        _ images: [ReportedImage], by key: (ReportedImage) -> String
    ) -> [(key: String, images: [ReportedImage])] {
        var keys: [String] = []
        for image in images where !keys.contains(key(image)) { keys.append(key(image)) }
        return keys.map { wanted in (wanted, images.filter { key($0) == wanted }) }
    }

    /// `094100` of `09:41`; empty where there is none.
    private func time(_ text: String) -> String {
        let digits = text.filter { $0 != ":" }
        return digits.utf8.count == 4 ? digits + "00" : ""
    }

    private func nonEmpty(_ text: String) -> String? { text.isEmpty ? nil : text }

    /// `20260310164000-0500`.
    static func dateTime(_ stamp: Timestamp) throws -> String {
        let ahead = abs(stamp.offsetMinutes)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let zone = "\(stamp.offsetMinutes < 0 ? "-" : "+")\(two(ahead / 60))\(two(ahead % 60))"
        return "\(try stamp.date.compact)\(stamp.compactTime)\(zone)"
    }
}
