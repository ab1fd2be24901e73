import Coding
import Essentials
import Patients
import Reporting
import Ultrasound

extension FactsBuilder {
    /// Points each fact at what proves it.
    func addProofs(to facts: inout CodingFacts) {
        func prove(_ fact: ServiceFact, _ pointers: [ProofPointer]) {
            facts.prove(.service(FactsBuilder.serviceID, fact), by: pointers)
        }
        let frames = images.map { ProofPointer.image(sopInstanceUID: $0.image.sopInstanceUID, frame: 1) }
        facts.prove(.dateOfService, by: [.caseField("dateOfService")] + frames.prefix(1))
        facts.prove(.plan, by: [.caseField("coverage.plan")])
        for party in source.parties where party.associatedWith != nil {
            let id = party.organization.id
            facts.prove(.association(id), by: [.caseField("organizations[\(id)].associatedWith")])
        }
        prove(.activity, frames)
        prove(.modality, frames)
        prove(.area, [.caseField("service.area")] + (report == nil ? [] : [.reportField("procedure")]))
        prove(.side, [.caseField("service.side")] + frames.prefix(1))
        if source.service.purpose != nil { prove(.purpose, [.caseField("service.purpose")]) }
        prove(.indication, [.orderField("reason")])
        prove(.whyNotRadiograph, [.orderField("whyNotRadiograph")])
        prove(.captureBy, [.caseField("service.capture.by")])
        prove(.captureDate, frames)
        prove(.captureImages, frames)
        prove(.captureLabels, frames)
        guard let report else {
            if source.service.interpretation != nil {
                prove(.interpretationBy, [.caseField("service.interpretation.by")])
            }
            return
        }
        prove(.interpretationBy, [.reportField("header.reader")])
        prove(.interpretationForm, [.reportField("findings")])
        prove(.interpretationFindings, [.reportField("findings")] + report.measurements.map { .measurement($0.id) })
        prove(.interpretationImpression, [.reportField("impression")])
        prove(.interpretationEffect, [.reportField("treatment")])
        if report.signature != nil {
            prove(.interpretationSigned, [.reportField("signature")])
            prove(.interpretationDate, [.reportField("signature.time")])
        }
    }
}
