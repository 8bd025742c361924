using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PrivacyAnalyzers.Evaluation;

// list <folder>…                     the properties of sources, to label them
// score <folder> <labels.csv>…       how good the detection is, file by file and of all together; <folder> holds a folder <owner>+<name> for each repository
switch (args)
{
    case ["list", .. var folders] when folders.Length > 0 && folders.All(Directory.Exists):
        foreach (var folder in folders)
        {
            Listing.Write(Sources.Read(folder, Console.Error), Console.Out);
        }

        return 0;
    case ["score", var folder, .. var files] when Directory.Exists(folder) && files.Length > 0 && files.All(File.Exists):
        List<Scored> all = [];
        foreach (var file in files)
        {
            var scored = Scoring.Score(folder, Label.Read(file), Console.Error);
            all.AddRange(scored);
            Console.WriteLine($"# {Path.GetFileName(file)}");
            Console.WriteLine();
            new Scores(scored).Write(Console.Out);
        }

        if (files.Length > 1)
        {
            Console.WriteLine();
            Console.WriteLine("# All of them");
            Console.WriteLine();
            new Scores(all).WriteTable(Console.Out);
        }

        return 0;
    default:
        Console.Error.WriteLine("list <folder>… | score <folder with owner+name folders> <labels.csv>…");
        return 2;
}
