/// What a walk needs of a scanner, after ``browserHead``: `scanner(phantoms, names, person, accession, into)` writes images
/// of a person as a scanner sends them, and `send(port, files)` sends them with storescu and counts what was acknowledged.
public let scannerHead = #"""

    import datetime, subprocess
    import pydicom
    from pydicom.uid import generate_uid

    def scanner(phantoms, names, person, accession, into):
        """Images as a scanner sends them of this person, taken today: each an instance of its own, without region and side.

        A name may end with a plane: `submandibular-left-normal:transverse`.
        """
        into.mkdir(parents=True, exist_ok=True)
        planes = {"transverse": ("62824007", "Transverse"), "longitudinal": ("38717003", "Longitudinal")}
        made, study, series, today = [], generate_uid(), generate_uid(), datetime.date.today().strftime("%Y%m%d")
        for number, name in enumerate(names, 1):
            name, _, plane = name.partition(":")
            image = pydicom.dcmread(f"{phantoms}/images/{name}.dcm")
            image.PatientID, image.PatientName = person["number"], f"{person['family']}^{person['given']}"
            image.PatientBirthDate, image.PatientSex = person["born"].replace("-", ""), "F"
            image.AccessionNumber, image.StudyInstanceUID, image.SeriesInstanceUID = accession, study, series
            image.SOPInstanceUID = image.file_meta.MediaStorageSOPInstanceUID = generate_uid()
            image.InstanceNumber = number
            image.StudyDate = image.SeriesDate = image.AcquisitionDate = image.ContentDate = today
            for keyword in ("AnatomicRegionSequence", "ImageLaterality", "Laterality"):
                if keyword in image:
                    delattr(image, keyword)
            if plane and "ViewCodeSequence" in image:
                view = image.ViewCodeSequence[0]
                view.CodeValue, view.CodeMeaning = planes[plane]
            path = into / f"{number}.dcm"
            image.save_as(path, enforce_file_format=True)
            made.append(str(path))
        return made

    def send(port, files):
        """What storescu says of its association; every image must be acknowledged."""
        ran = subprocess.run(["storescu", "-v", "-aec", "TRAGUS", "127.0.0.1", port, *files], capture_output=True, text=True)
        return ran.stderr.count("Received Store Response (Success)") if ran.returncode == 0 else ran.stderr
    """#
