using System;
using System.IO;
using System.Linq;
using PrivacyAnalyzers.Evaluation;

// list <folder>…                     the properties of sources, to label them
// score <folder> <labels.csv>…       how good the detection is; <folder> holds a folder <owner>+<name> for each repository
switch (args)
{
    case ["list", .. var folders] when folders.Length > 0 && folders.All(Directory.Exists):
        foreach (var folder in folders)
        {
            Listing.Write(Sources.Read(folder, Console.Error), Console.Out);
        }

        return 0;
    case ["score", var folder, .. var files] when Directory.Exists(folder) && files.Length > 0 && files.All(File.Exists):
        foreach (var file in files)
        {
            var labels = Label.Read(file);
            Console.WriteLine($"# {Path.GetFileName(file)}");
            Console.WriteLine();
            new Scores(Scoring.Score(folder, labels, Console.Error)).Write(Console.Out);
        }

        return 0;
    default:
        Console.Error.WriteLine("list <folder>… | score <folder with owner+name folders> <labels.csv>…");
        return 2;
}
