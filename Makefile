# make run    install what is missing, build, start the demo on http://127.0.0.1:8370
# make test   install the peers that tests need, build in debug, run every test
# make build  the release build alone
# make peers  the peers alone
# make reference  ICD-10-CM as tables in .build/reference (run and test make them too)
# make format bring every source file into the one format

DATA ?= .demo
HTTP ?= 127.0.0.1:8370
DICOM ?= 127.0.0.1:11112

.PHONY: run test build peers reference system format clean

run: system
	@Scripts/reference.sh || echo "ICD-10-CM could not be made: the hub opens without it." >&2
	@Scripts/run.sh "$(DATA)" "$(HTTP)" "$(DICOM)"

build: system
	@Scripts/build.sh

test: peers reference
	@Scripts/test.sh

reference:
	@Scripts/reference.sh

system:
	@Scripts/system.sh

peers: system
	@Scripts/peers.sh

format:
	swift format -i -r Package.swift Sources Tests Plugins

clean:
	rm -rf .build .demo
