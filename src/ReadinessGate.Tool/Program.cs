using System.Text;
using ReadinessGate.Tool;

// The console's own encoding differs from machine to machine; MSBuild and CI read UTF-8.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return args is [TestHost.Verb, ..] ? TestHost.Run(args[1..]) : CommandLine.Run(args);
