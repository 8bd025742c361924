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

    /// <summary>How many activities there are: what belongs to as many belongs to all.</summary>
    public int Activities { get; private set; }

    public static DataMap Of(RegisterTexts texts, IReadOnlyList<ActivityFacts> activities)
    {
        var map = new DataMap();
        for (int i = 0; i < activities.Count; i++)
        {
            map.Add(texts, activities[i], i);
        }

        map.Activities = activities.Count;
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
            // A transfer to nobody who is named: the recipient is there all the same.
            (int, string) from = transfer.Party is { } party
                ? Node(3, party, texts.Party(party), number)
                : Node(3, "?", texts.Phrases["html.unnamedRecipient"], number);
            Edge(purpose, from, number);
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

    /// <summary>
    /// Purposes by name. What stands beside them in the order of the middle of what it is tied to, so that few lines cross; sums of
    /// whole numbers, so that the order is the same on any machine.
    /// </summary>
    private void Place()
    {
        var places = new Dictionary<(int Column, string Key), int>();
        Put(places, 2, _ => (0, 1));
        foreach ((int column, int beside) in new[] { (1, 2), (0, 1), (3, 2), (4, 3) })
        {
            Put(places, column, node => Middle(places, node, beside));
        }

        var placed = _nodes.ToDictionary(node => node.Key, node => new MapNode(node.Key.Column, places[node.Key], node.Value.Name, node.Value.Activities));
        Nodes = [.. placed.Values.OrderBy(node => node.Column).ThenBy(node => node.Place)];
        Edges =
        [
            .. _edges.Select(edge => new MapEdge(placed[edge.Key.From], placed[edge.Key.To], edge.Value))
                .OrderBy(edge => edge.From.Column).ThenBy(edge => edge.From.Place).ThenBy(edge => edge.To.Column).ThenBy(edge => edge.To.Place),
        ];
    }

    private void Put(Dictionary<(int Column, string Key), int> places, int column, Func<(int, string), (int Sum, int Count)> middle)
    {
        var nodes = _nodes.Where(node => node.Key.Column == column).Select(node => (node.Key, node.Value.Name, Middle: middle(node.Key))).ToList();
        nodes.Sort((one, other) =>
        {
            // Sum/Count against Sum/Count, without fractions.
            int order = ((long)one.Middle.Sum * other.Middle.Count).CompareTo((long)other.Middle.Sum * one.Middle.Count);
            order = order != 0 ? order : string.CompareOrdinal(one.Name, other.Name);
            return order != 0 ? order : string.CompareOrdinal(one.Key.Key, other.Key.Key);
        });
        for (int i = 0; i < nodes.Count; i++)
        {
            places.Add(nodes[i].Key, i);
        }
    }

    private (int Sum, int Count) Middle(Dictionary<(int Column, string Key), int> places, (int, string) node, int beside)
    {
        int[] tied = [.. _edges.Keys.Where(edge => edge.From == node || edge.To == node)
            .Select(edge => edge.From == node ? edge.To : edge.From).Where(other => other.Item1 == beside).Select(other => places[other])];
        return (tied.Sum(), Math.Max(tied.Length, 1));
    }
}
