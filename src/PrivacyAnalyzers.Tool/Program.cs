using System;
using System.Text;
using PrivacyAnalyzers.Tool;
using PrivacyAnalyzers.Tool.Commands;

Console.OutputEncoding = new UTF8Encoding(false);
var terminal = Terminal.Process();
terminal.Out.NewLine = "\n";
terminal.Error.NewLine = "\n";
return RopaCommandLine.Run(args, terminal);
