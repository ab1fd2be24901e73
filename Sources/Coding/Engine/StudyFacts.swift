import Essentials

/// A service with what the other services of its study say of the same images.
///
/// Services on one set of images share a study. What one of them leaves out of the taking or the reading, another may state:
/// so a study that is split over two services is still seen whole.
struct StudyFacts: Sendable {
    var service: CodingFacts.Service
    /// The service that states the capture, and the one that states the interpretation.
    var captureOrigin: String
    var interpretationOrigin: String
    /// The study's key; a service without one is a study of its own.
    var study: String
    /// Whether this service itself says who took the images, and whether it holds a reading.
    let isCaptureStated: Bool
    let isReadingStated: Bool

    private init(_ service: CodingFacts.Service) {
        self.service = service
        captureOrigin = service.id
        interpretationOrigin = service.id
        study = service.study.map { "study:\($0)" } ?? "service:\(service.id)"
        isCaptureStated = !service.capture.by.isUnknown
        let form = service.interpretation.form
        isReadingStated = !form.isUnknown && !form.isKnown(.none)
    }

    /// All services of a case, sorted by id.
    static func all(of facts: CodingFacts) -> [StudyFacts] {
        if facts.services.count == 1 { return [StudyFacts(facts.services[0])] }
        let sorted = facts.services.sorted { $0.id < $1.id }
        var members: [String: [Int]] = [:]
        for (index, service) in sorted.enumerated() {
            if let study = service.study, mayBeImaging(service) { members[study, default: []].append(index) }
        }
        return sorted.enumerated().map { index, service in
            var result = StudyFacts(service)
            guard let study = service.study, mayBeImaging(service), let all = members[study], all.count > 1 else {
                return result
            }
            result.take(from: all.filter { $0 != index }.map { sorted[$0] })
            return result
        }
    }

    private static func mayBeImaging(_ service: CodingFacts.Service) -> Bool {
        service.activity.isUnknown || service.activity.mayBe { $0 == .imaging }
    }

    private mutating func take(from others: [CodingFacts.Service]) {
        if service.capture.by == .unknown {
            let stating = others.filter { $0.capture.by != .unknown }
            if let first = stating.first {
                captureOrigin = first.id
                service.capture.by = Fact(values: stating.flatMap(\.capture.by.values))
                service.capture.date = service.capture.date.or(stating.map(\.capture.date))
                service.capture.images = service.capture.images.or(stating.map(\.capture.images))
                service.capture.labels = service.capture.labels.or(stating.map(\.capture.labels))
            }
        }
        let form = service.interpretation.form
        if service.interpretation == CodingFacts.Interpretation() || form == .known(.none) {
            let stating = others.map(\.interpretation).filter { $0.form != .unknown && $0.form != .known(.none) }
            guard let first = stating.first else { return }
            interpretationOrigin = others.first { $0.interpretation == first }?.id ?? interpretationOrigin
            service.interpretation = stating.dropFirst().reduce(first) { $0.merged(with: $1) }
        }
    }
}

extension Fact {
    /// This fact, or where it is unknown what the others say together.
    func or(_ others: [Fact]) -> Fact { self == .unknown ? Fact(values: others.flatMap(\.values)) : self }
}

extension CodingFacts.Interpretation {
    fileprivate func merged(with other: Self) -> Self {
        Self(
            by: by.merged(with: other.by), date: date.merged(with: other.date), form: form.merged(with: other.form),
            signed: signed.merged(with: other.signed), findings: findings.merged(with: other.findings),
            impression: impression.merged(with: other.impression),
            effectOnTreatment: effectOnTreatment.merged(with: other.effectOnTreatment))
    }
}
