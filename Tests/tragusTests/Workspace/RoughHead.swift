/// What the scripts of rough treatment begin with: somebody signed in over HTTP, orders, objects, and scanners that send.
///
/// `base` and `scanners` (the port) come first among the arguments, then `folder`, then `more`. It has
/// - `Visit(account)`: signed in; `get`, `post` (a form of a page), `upload` (files), each on a connection of its own;
/// - `order(visit, person)`: the key of a new order; `PEOPLE` are the demo's;
/// - `objects(order, person, count, pixels, first)`: small simulated objects of one study as files, by SOP Instance UID;
/// - `send(files, told, title)`: a scanner that sends them one by one and tells each status as it comes;
/// - `content(bytes)`: the data set of a file as it stands there, without its head;
/// - `held(visit, order)`: what a case holds, by SOP Instance UID, as the page gives it away.
let roughHead = #"""
    import hashlib, html.parser, http.client, io, json, os, pathlib, re, socket, struct, sys, threading
    from urllib.parse import quote, urlencode, urlsplit
    import pydicom
    from pynetdicom import AE, _config

    base, scanners, folder, more = sys.argv[1], int(sys.argv[2]), pathlib.Path(sys.argv[3]), sys.argv[4:]
    place = urlsplit(base)
    _config.STORE_SEND_CHUNKED_DATASET = True
    PASSWORD = "simulated patients only"
    PEOPLE = {
        "HS-0001": ("Rivera^Ana", "19840702"), "HS-0002": ("Brandt^Tomas", "19711123"),
        "HS-0003": ("Moreau^Lena", "20110509"), "HS-0004": ("Castell^Ines", "19840702"),
    }
    TEMPLATE = pathlib.Path("Examples/1-submandibular-stone/images/1-right-stone.dcm")
    lock = threading.Lock()

    def tell(*words):
        with lock:
            print(*words, flush=True)

    class Forms(html.parser.HTMLParser):
        """The fields of every form of a page, by the form's address."""

        def __init__(self, text):
            super().__init__()
            self.forms, self.now, self.choice = {}, None, None
            self.feed(text)

        def handle_starttag(self, tag, attributes):
            given = dict(attributes)
            if tag == "form":
                self.now = self.forms.setdefault(given.get("action"), {})
            elif self.now is None:
                return
            elif tag == "input" and given.get("name"):
                if given.get("type") in ("radio", "checkbox") and "checked" not in given:
                    return
                self.now[given["name"]] = given.get("value", "")
            elif tag == "textarea":
                self.now.setdefault(given.get("name"), "")
            elif tag == "select":
                self.choice = given.get("name")
            elif tag == "option" and ("selected" in given or self.choice not in self.now):
                self.now[self.choice] = given.get("value", "")

        def handle_endtag(self, tag):
            if tag == "form":
                self.now = None

    class Visit:
        """Somebody who is signed in; copies share the visit and have connections of their own."""

        def __init__(self, account="okafor", of=None):
            self.link = http.client.HTTPConnection(place.hostname, place.port, timeout=600)
            self.cookie, self.tokens = (of.cookie, of.tokens) if of else ("", {})
            if of is None and account:
                form = self.forms("/practice/sign-in")["/practice/sign-in"]
                form.update(account=account, password=PASSWORD)
                assert self.send_form("/practice/sign-in", form)[0] == 303

        def ask(self, method, path, body=None, **fields):
            fields = {name.replace("_", "-"): value for name, value in fields.items()}
            if self.cookie:
                fields["Cookie"] = self.cookie
            for _ in range(2):
                try:
                    self.link.request(method, path, body=body, headers=fields)
                    answer = self.link.getresponse()
                    data = answer.read()
                    break
                except http.client.RemoteDisconnected:
                    # A connection that nobody used for a minute is closed by the server; reading again is harmless.
                    self.link.close()
                    if method != "GET":
                        raise
            if answer.getheader("Set-Cookie"):
                self.cookie = answer.getheader("Set-Cookie").split(";")[0]
            return answer.status, data

        def get(self, path, **fields):
            return self.ask("GET", path, **fields)

        def page(self, path):
            status, data = self.get(path)
            assert status == 200, (path, status)
            return data.decode()

        def forms(self, path):
            return Forms(self.page(path)).forms

        def send_form(self, path, fields):
            return self.ask(
                "POST", path, urlencode(fields), Content_Type="application/x-www-form-urlencoded")

        def body(self, page, files, address=None):
            """A form with files as a browser sends it: address, media type, bytes."""
            address = address or page + "/images"
            if page not in self.tokens:
                self.tokens[page] = self.forms(page)[address]["form-token"]
            edge = "edge-of-a-part"
            body = f'--{edge}\r\nContent-Disposition: form-data; name="form-token"\r\n\r\n'.encode()
            body += self.tokens[page].encode() + b"\r\n"
            for name, data in files:
                body += f'--{edge}\r\nContent-Disposition: form-data; name="files"; filename="{name}"\r\n'.encode()
                body += b"Content-Type: application/octet-stream\r\n\r\n" + data + b"\r\n"
            return address, f"multipart/form-data; boundary={edge}", body + f"--{edge}--\r\n".encode()

        def upload(self, page, files, plain=False):
            address, media, body = self.body(page, files)
            status, data = self.ask(
                "POST", address, body, Content_Type=media, Accept="text/html" if plain else "application/json")
            return status, data.decode() if plain else json.loads(data)

    def images(order):
        return f"/practice/cases/{order}"

    def order(visit, person):
        page = f"/practice/patients/{person}/order"
        form = visit.forms(page)[page]
        form.update({
            "reason": "Swelling at meals", "area:submandibular-gland": "1", "side": "right", "dateOfService":
            "03/10/2026"})
        status, data = visit.send_form(page, form)
        assert status == 303, (status, re.findall("<[^>]*fault[^>]*>[^<]*", data.decode()))
        return sorted(re.findall(r"/practice/cases/(ORD-[0-9]+-[0-9]+)", visit.page(f"/practice/patients/{person}")))[-1]

    def uid(*words):
        return "2.25." + str(int.from_bytes(hashlib.sha256(" ".join(map(str, words)).encode()).digest()[:15], "big"))

    def objects(order, person, count, pixels=4096, first=1, change=None):
        """Files of one study; every pixel differs from object to object."""
        made = {}
        for number in range(first, first + count):
            data = pydicom.dcmread(TEMPLATE)
            data.PatientID = person
            data.PatientName, data.PatientBirthDate = PEOPLE[person]
            data.AccessionNumber = order
            data.StudyInstanceUID, data.SeriesInstanceUID = uid(order, "study"), uid(order, "series")
            data.InstanceNumber = number
            data.SOPInstanceUID = data.file_meta.MediaStorageSOPInstanceUID = uid(order, number)
            for keyword in ("SequenceOfUltrasoundRegions", "ImageComments"):
                if keyword in data:
                    del data[keyword]
            data.Columns = 64
            data.Rows = max(1, pixels // 64)
            unit = hashlib.sha256(data.SOPInstanceUID.encode()).digest()
            data.PixelData = (unit * (data.Rows * 2 + 1))[: data.Rows * 64]
            if change:
                change(data)
            file = io.BytesIO()
            data.save_as(file)
            made[str(data.SOPInstanceUID)] = file.getvalue()
        return made

    def content(data):
        """The data set's bytes, without preamble and file meta information."""
        assert data[128:132] == b"DICM"
        length, = struct.unpack("<I", data[140:144])
        return data[144 + length:]

    def write(files, under):
        (folder / under).mkdir(parents=True, exist_ok=True)
        paths = {}
        for number, (name, data) in enumerate(sorted(files.items())):
            paths[name] = folder / under / f"{number:05}.dcm"
            paths[name].write_bytes(data)
        return paths

    def scanner(title="SCANNER", port=None):
        entity = AE(ae_title=title)
        entity.acse_timeout = entity.dimse_timeout = entity.network_timeout = 600
        entity.add_requested_context("1.2.840.10008.5.1.4.1.1.6.1", "1.2.840.10008.1.2.1")
        return entity.associate("127.0.0.1", port or scanners, ae_title="TRAGUS")

    def send(paths, told, title="SCANNER"):
        """Sends files, and tells the status of each answer; ends early where the connection ends."""
        link = scanner(title)
        if not link.is_established:
            return
        for name, path in paths.items():
            try:
                answer = link.send_c_store(str(path))
            except Exception:
                break
            if "Status" not in answer:
                break
            told(name, answer.Status)
        if link.is_established:
            link.release()

    def held(visit, order):
        """Whole files by SOP Instance UID; a UID that comes twice is an error."""
        page = visit.page(images(order))
        numbers = sorted({int(n) for n in re.findall(rf"{images(order)}/images/([0-9]+)/original", page)})
        found = {}
        for number in numbers:
            status, data = visit.get(f"{images(order)}/images/{number}/original")
            assert status == 200, (number, status)
            name = str(pydicom.dcmread(io.BytesIO(data), stop_before_pixels=True).SOPInstanceUID)
            assert name not in found, f"{name} is there twice"
            found[name] = data
        return found

    def together(*works):
        threads = [threading.Thread(target=work) for work in works]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    """#
