using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Tool.Article30;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Wording;

namespace PrivacyAnalyzers.Tool.Html;

/// <summary>A thing on the data map.</summary>
/// <param name="Column">From data subjects (0) to countries (4).</param>
/// <param name="Place">From the top of the column.</param>
/// <param name="Name">What is written in it.</param>
/// <param name="Activities">The numbers of the activities that it belongs to.</param>
internal sealed record MapNode(int Column, int Place, string Name, IReadOnlyCollection<int> Activities);

/// <summary>A line between two things of neighbouring columns.</summary>
internal sealed record MapEdge(MapNode From, MapNode To, IReadOnlyCollection<int> Activities);

/// <summary>Where data go: data subjects → categories → purposes → recipients → countries.</summary>
internal sealed class DataMap
{
    private readonly Dictionary<(int Column, string Key), (string Name, SortedSet<int> Activities)> _nodes = [];
    private readonly Dictionary<((int, string) From, (int, string) To), SortedSet<int>> _edges = [];

    private DataMap()
    {
    }

    public IReadOnlyList<MapNode> Nodes { get; private set; } = [];

    public IReadOnlyList<MapEdge> Edges { get; private set; } = [];

    public static DataMap Of(RegisterTexts texts, IReadOnlyList<ActivityFacts> activities)
    {
        var map = new DataMap();
        for (int i = 0; i < activities.Count; i++)
        {
            map.Add(texts, activities[i], i);
        }

        map.Place();
        return map;
    }

    private void Add(RegisterTexts texts, ActivityFacts facts, int number)
    {
        (int, string) purpose = Node(2, facts.Activity.Id, texts.Name(facts.Activity), number);
        (int, string)[] subjects = [.. facts.Activity.DataSubjects.Select(id => Node(0, id, texts.DataSubject(id), number))];
        foreach (string id in facts.Categories)
        {
            (int, string) category = Node(1, id, texts.Category(id), number);
            Edge(category, purpose, number);
            foreach ((int, string) subject in subjects)
            {
                Edge(subject, category, number);
            }
        }

        foreach (string id in facts.Recipients.Items.Select(one => one.Party).Distinct(StringComparer.Ordinal))
        {
            (int, string) recipient = Node(3, id, texts.Party(id), number);
            Edge(purpose, recipient, number);
            if (texts.Index.Parties.GetValueOrDefault(id)?.Country is { } country)
            {
                Edge(recipient, Node(4, country, texts.Country(country), number), number);
            }
        }

        foreach (Transfer transfer in facts.Transfers.Items)
        {
            (int, string) from = transfer.Party is { } party ? Node(3, party, texts.Party(party), number) : purpose;
            Edge(from, Node(4, transfer.Country ?? "", new DisclosureWording(texts).Country(transfer), number), number);
        }
    }

    private (int, string) Node(int column, string key, string name, int activity)
    {
        if (!_nodes.TryGetValue((column, key), out (string Name, SortedSet<int> Activities) node))
        {
            node = (name, []);
            _nodes.Add((column, key), node);
        }

        node.Activities.Add(activity);
        return (column, key);
    }

    private void Edge((int, string) from, (int, string) to, int activity)
    {
        if (!_edges.TryGetValue((from, to), out SortedSet<int>? activities))
        {
            activities = [];
            _edges.Add((from, to), activities);
        }

        activities.Add(activity);
    }

    private void Place()
    {
        var placed = _nodes
            .GroupBy(node => node.Key.Column)
            .SelectMany(column => column
                .OrderBy(node => node.Value.Name, StringComparer.Ordinal).ThenBy(node => node.Key.Key, StringComparer.Ordinal)
                .Select((node, place) => (node.Key, Node: new MapNode(column.Key, place, node.Value.Name, node.Value.Activities))))
            .ToDictionary(one => one.Key, one => one.Node);
        Nodes = [.. placed.Values.OrderBy(node => node.Column).ThenBy(node => node.Place)];
        Edges =
        [
            .. _edges.Select(edge => new MapEdge(placed[edge.Key.From], placed[edge.Key.To], edge.Value))
                .OrderBy(edge => edge.From.Column).ThenBy(edge => edge.From.Place).ThenBy(edge => edge.To.Column).ThenBy(edge => edge.To.Place),
        ];
    }
}
