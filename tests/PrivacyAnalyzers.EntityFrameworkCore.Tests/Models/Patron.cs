using System.Collections.Generic;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests.Models;

/// <summary>A row whose data are partly in rows of their own.</summary>
public sealed class Patron : Person
{
    public List<Loan> Loans { get; } = [];

    public List<Address> Earlier { get; } = [];

    public Address? Deputy { get; set; }

    public Card? Card { get; set; }

    public int? BranchId { get; set; }

    public Branch? Branch { get; set; }
}

public sealed class Loan
{
    public int Id { get; set; }

    public int PatronId { get; set; }

    public string Title { get; set; } = "";

    public List<Reminder> Reminders { get; } = [];
}

public sealed class Reminder
{
    public int Id { get; set; }

    public int LoanId { get; set; }
}

public sealed class Card
{
    public int Id { get; set; }

    public int? PatronId { get; set; }

    public string Number { get; set; } = "";
}

public sealed class Branch
{
    public int Id { get; set; }
}
