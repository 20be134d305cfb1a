const row = document.createElement('article');
row.dataset.testid = 'overdue-client';
row.textContent = 'A client';
document.getElementById('root').append(row);
