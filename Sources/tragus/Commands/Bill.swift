import ArgumentParser
import Essentials
import Foundation
import Practice
import YAMLSource

struct Bill: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "From a case folder to report, decision, claim and evidence.",
        discussion: """
            CASE holds case.yaml, reading.yaml and images/. The folder of --output then holds the report (HTML, PDF, \
            DICOM SR, FHIR), the decision with its reasons, and for each party a claim (837D, FHIR) with its evidence.
            Exits with 1 when a party gets no claim; the decision says what is missing.
            """)

    @Argument(help: "The case folder.")
    var folder: String

    @Option(help: "Where the files go; made when it is not there.")
    var output: String

    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        let job = try BillingJob.shipped()
        let billed: BilledCase
        do {
            billed = try job.run(try CaseFolder.read(URL(fileURLWithPath: folder), template: job.template))
        } catch let error as SourceError {
            throw HasFindings(message: error.findings.map { "\(folder)/\($0)" }.joined(separator: "\n"))
        } catch let error as CaseError where error.isFinding {
            throw HasFindings(message: "\(folder): \(error)")
        } catch let error as CaseError {
            throw CannotRun("\(folder): \(error)")
        }
        do {
            try OutputFolder.write(billed.files, to: URL(fileURLWithPath: output))
        } catch {
            throw CannotRun("\(output): can't be written; choose a folder that you may write to")
        }
        json ? Console.write(BillSummary(billed: billed).json.pretty) : Console.write(BillSummary(billed: billed).text)
        if !billed.isWholeClaimed { throw HasFindings() }
    }
}
