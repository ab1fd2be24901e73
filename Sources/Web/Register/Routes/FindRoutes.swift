import Essentials
import HTTPTypes
import Practice

/// Finding people.
enum FindRoutes {
    static let all: [Route] = [
        Route(.get, PatientsPage.address, on: .workspace, for: .action(.seePatients), open),
        Route(.post, PatientsPage.address, on: .workspace, for: .action(.seePatients), find),
    ]

    @Sendable static func open(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let recent = try await site.asking(inquiry) { try $0.store.recentPeople(for: $1) }
        var page = page(site, inquiry)
        page.recent = recent.map(row)
        return show(site, inquiry, page)
    }

    @Sendable static func find(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        var page = page(site, inquiry)
        var typed = TypedTexts(inquiry.form)
        let birthDate = typed.optionalDate("birthDate", "a birth date, or nothing")
        let words = String(typed["words"].prefix(100))
        if typed.faults.isEmpty, words.isEmpty, birthDate == nil {
            typed.fault("words", "nothing", "a name, a number or a birth date")
        }
        page.typed = typed
        guard typed.faults.isEmpty else {
            page.faults = RegisterWords.faults(typed.faults)
            page.faults.headline = ""
            return show(site, inquiry, page, RegisterWords.faulty)
        }
        let found = try await site.asking(inquiry) { workspace, session in
            let found = try workspace.store.people(matching: words, birthDate: birthDate, for: session)
            // A number with marks that no word holds, such as `A/17`, is found as a whole.
            guard found.isEmpty, !words.isEmpty, birthDate == nil else { return found }
            return try workspace.store.people(identifier: words, for: session)
        }
        page.found = found.map(row)
        page.isCut = found.count == PracticeStore.peopleLimit
        return show(site, inquiry, page)
    }

    private static func page(_ site: Site, _ inquiry: Inquiry) -> PatientsPage {
        PatientsPage(
            mayRegister: site.allows(inquiry, .savePatient), mayImport: site.allows(inquiry, .importPatients),
            token: inquiry.visit.token)
    }

    private static func row(_ person: PersonSummary) -> PatientsPage.Row {
        PatientsPage.Row(
            id: person.id, name: person.name, birthDate: person.birthDate?.spoken ?? "",
            lastStudy: person.lastStudy?.spoken ?? "", address: PatientPage.address(person.id))
    }

    private static func show(
        _ site: Site, _ inquiry: Inquiry, _ page: PatientsPage, _ status: HTTPResponse.Status = .ok
    ) -> Answer {
        site.workPage(inquiry, title: "Patients", current: .patients, main: page.html, status: status)
    }
}
