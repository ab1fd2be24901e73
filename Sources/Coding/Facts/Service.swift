public import Essentials

extension CodingFacts {
    /// One thing that was done: images taken or read, data processed, a test made.
    public struct Service: Hashable, Sendable {
        public var id: String
        /// Services on one set of images share a study; nil stands for a study of its own.
        public var study: String?
        public var activity: Fact<Activity>
        public var modality: Fact<Modality>
        public var area: Fact<[Area]>
        public var side: Fact<Side>
        /// Of cone beam CT and MRI.
        public var field: Fact<Field>
        /// How many exposures a joint series has.
        public var exposures: Fact<Int>
        /// Of surface scans.
        public var scan: Fact<Scan>
        /// Of intraoral and other plain radiographs, and of intraoral tomosynthesis.
        public var view: Fact<View>
        public var process: Fact<Process>
        public var inputs: Fact<[Input]>
        /// Left out it is taken as diagnosis, and the reasons say so.
        public var purpose: Fact<Purpose>
        /// The reason for the examination.
        public var indication: Fact<Presence>
        /// Why a radiograph would not do.
        public var whyNotRadiograph: Fact<Presence>
        /// Who processed the data or made the test, where that is neither who captured nor who interpreted.
        public var performedBy: Fact<String>
        public var capture: Capture
        public var interpretation: Interpretation
        /// Of tests and devices.
        public var result: Fact<Presence>
        /// The narrative that an unlisted procedure needs.
        public var narrative: Fact<Presence>

        public init(
            id: String, study: String? = nil, activity: Fact<Activity> = .unknown,
            modality: Fact<Modality> = .unknown, area: Fact<[Area]> = .unknown, side: Fact<Side> = .unknown,
            field: Fact<Field> = .unknown, exposures: Fact<Int> = .unknown, scan: Fact<Scan> = .unknown,
            view: Fact<View> = .unknown, process: Fact<Process> = .unknown, inputs: Fact<[Input]> = .unknown,
            purpose: Fact<Purpose> = .unknown, indication: Fact<Presence> = .unknown,
            whyNotRadiograph: Fact<Presence> = .unknown, performedBy: Fact<String> = .unknown,
            capture: Capture = Capture(), interpretation: Interpretation = Interpretation(),
            result: Fact<Presence> = .unknown, narrative: Fact<Presence> = .unknown
        ) {
            self.id = id
            self.study = study
            self.activity = activity
            self.modality = modality
            self.area = area
            self.side = side
            self.field = field
            self.exposures = exposures
            self.scan = scan
            self.view = view
            self.process = process
            self.inputs = inputs
            self.purpose = purpose
            self.indication = indication
            self.whyNotRadiograph = whyNotRadiograph
            self.performedBy = performedBy
            self.capture = capture
            self.interpretation = interpretation
            self.result = result
            self.narrative = narrative
        }
    }

    /// How the images came about.
    public struct Capture: Hashable, Sendable {
        public var by: Fact<String>
        public var date: Fact<CalendarDate>
        public var images: Fact<Images>
        /// Patient, date, facility, site and side on the images.
        public var labels: Fact<Labels>

        public init(
            by: Fact<String> = .unknown, date: Fact<CalendarDate> = .unknown, images: Fact<Images> = .unknown,
            labels: Fact<Labels> = .unknown
        ) {
            self.by = by
            self.date = date
            self.images = images
            self.labels = labels
        }
    }

    /// How the images were read.
    public struct Interpretation: Hashable, Sendable {
        public var by: Fact<String>
        public var date: Fact<CalendarDate>
        public var form: Fact<Form>
        public var signed: Fact<Bool>
        public var findings: Fact<Bool>
        public var impression: Fact<Bool>
        /// Whether it says what the result changes in the treatment.
        public var effectOnTreatment: Fact<Bool>

        public init(
            by: Fact<String> = .unknown, date: Fact<CalendarDate> = .unknown, form: Fact<Form> = .unknown,
            signed: Fact<Bool> = .unknown, findings: Fact<Bool> = .unknown, impression: Fact<Bool> = .unknown,
            effectOnTreatment: Fact<Bool> = .unknown
        ) {
            self.by = by
            self.date = date
            self.form = form
            self.signed = signed
            self.findings = findings
            self.impression = impression
            self.effectOnTreatment = effectOnTreatment
        }
    }
}
